package io.mockcraft.plan;

import io.mockcraft.schema.RowCount.WeightedRange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many rows a planned table has, and where they come from. */
public sealed interface RowPlan {

    /** So many rows. */
    record Fixed(long count) implements RowPlan {}

    /**
     * A count drawn for each parent.
     *
     * @param reference the place of the reference that leads to the parent
     * @param counts the weighted ranges drawn from
     * @param spread how counts are spread inside of the one range; null for alike
     */
    record Per(
            int reference,
            List<WeightedRange> counts,
            @Nullable Spread spread) implements RowPlan {

        /** Makes the list immutable. */
        public Per {
            counts = List.copyOf(counts);
        }

        /** The fewest rows that a parent may have. */
        public long fewest() {
            return counts.stream().mapToLong(WeightedRange::low).min().orElse(0);
        }

        /** The most rows that a parent may have. */
        public long most() {
            return counts.stream().mapToLong(WeightedRange::high).max().orElse(0);
        }
    }

    /**
     * Rows that are in the database already: they serve as parents and are not written.
     *
     * @param rows the rows, a value for each column's name
     */
    record Existing(List<Map<String, @Nullable Object>> rows) implements RowPlan {

        /** Makes the list immutable. */
        public Existing {
            rows = List.copyOf(rows);
        }
    }
}
