package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many rows a table gets. */
public sealed interface RowCount {

    /** Where it stands. */
    Location at();

    /**
     * A count for the whole table.
     *
     * @param count 0 or more
     * @param at where it stands
     */
    record Fixed(long count, Location at) implements RowCount {}

    /**
     * A count for each row of a parent.
     *
     * @param reference the name of the reference (of this table) that leads to the parent
     * @param counts the weighted ranges that each parent draws from; at least one. With a distribution, one range: its limits
     * @param distribution how the counts are spread; null for alike inside of each range
     * @param at where it stands
     */
    record Per(
            String reference,
            List<WeightedRange> counts,
            @Nullable DistributionSpec distribution,
            Location at) implements RowCount {

        /** Makes the list immutable. */
        public Per {
            counts = List.copyOf(counts);
        }
    }

    /**
     * One row for each combination.
     *
     * @param names references of this table, whose parents are combined, and columns that choose among given values; empty
     *     for all of them
     * @param at where it stands
     */
    record Cover(List<String> names, Location at) implements RowCount {

        /** Makes the list immutable. */
        public Cover {
            names = List.copyOf(names);
        }
    }

    /**
     * A range of counts and its weight.
     *
     * @param low the smallest count, 0 or more
     * @param high the largest count, not below {@code low}
     * @param weight above 0
     */
    record WeightedRange(long low, long high, double weight) {}
}
