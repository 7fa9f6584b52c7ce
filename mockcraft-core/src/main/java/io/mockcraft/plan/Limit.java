package io.mockcraft.plan;

import io.mockcraft.schema.Span;
import org.jspecify.annotations.Nullable;

/**
 * A bound of a {@link CellPlan.Between}.
 *
 * @param side which way it bounds
 * @param path the column that bounds; null when {@code value} does
 * @param value a number ({@code Long}, {@code BigDecimal}), or microseconds since 1970 as a {@code Long}
 * @param within for {@link Side#AFTER} and {@link Side#BEFORE}: at most so far away; null for no such limit
 */
public record Limit(
        Side side,
        @Nullable PathPlan path,
        @Nullable Object value,
        @Nullable Span within) {

    /** Which way a bound holds. */
    public enum Side {
        /** Strictly above. */
        AFTER,
        /** Strictly below. */
        BEFORE,
        /** Not below. */
        MIN,
        /** Not above. */
        MAX
    }
}
