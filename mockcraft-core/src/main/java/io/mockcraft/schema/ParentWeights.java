package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.ValueSource.Weighted;
import java.util.List;

/** How often a reference chooses which parent. */
public sealed interface ParentWeights {

    /** Where it stands. */
    Location at();

    /**
     * By the parent's place in its table: some are chosen far more often than others.
     *
     * @param distribution how the places are spread
     */
    record Spread(DistributionSpec distribution) implements ParentWeights {

        @Override
        public Location at() {
            return distribution.at();
        }
    }

    /**
     * By the parent's key; a parent that is not among the keys is never chosen.
     *
     * @param keys values of the column referred to, with their weights
     * @param at where it stands
     */
    record Keys(List<Weighted> keys, Location at) implements ParentWeights {

        /** Makes the list immutable. */
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /**
     * By a number in a column of the parent; null and numbers not above 0 are never chosen.
     *
     * @param column the parent's column
     * @param at where it stands
     */
    record OfColumn(String column, Location at) implements ParentWeights {}
}
