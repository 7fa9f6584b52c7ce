package io.mockcraft.plan;

import org.jspecify.annotations.Nullable;

/** A condition over one row's values, compiled; thread-safe. */
@FunctionalInterface
public interface RowCondition {

    /** Whether the row meets it. */
    boolean test(Values values);

    /** A row's values by the column's place in its table. */
    @FunctionalInterface
    interface Values {

        /** The value of a column, as {@link io.mockcraft.row.Cell#toObject} gives it. */
        @Nullable
        Object get(int column);
    }
}
