package io.mockcraft.expression.value;

import org.jspecify.annotations.Nullable;

/**
 * A range, its bounds as PostgreSQL normalises them: for whole numbers and dates {@code [lower, upper)}.
 *
 * @param lower the lower bound; null when there is none
 * @param upper the upper bound; null when there is none
 * @param lowerIn whether the lower bound belongs to it
 * @param upperIn whether the upper bound belongs to it
 * @param empty whether it holds nothing; then the rest means nothing
 */
public record SqlRange(
        @Nullable Object lower, @Nullable Object upper, boolean lowerIn, boolean upperIn, boolean empty) {

    /** The range that holds nothing. */
    public static final SqlRange EMPTY = new SqlRange(null, null, false, false, true);

    /** Whether the value lies in it. */
    public boolean holds(Object value) {
        return !empty && aboveLower(value) && belowUpper(value);
    }

    private boolean aboveLower(Object value) {
        int c = lower == null ? 1 : Ordering.compare(value, lower);
        return c > 0 || c == 0 && lowerIn;
    }

    private boolean belowUpper(Object value) {
        int c = upper == null ? -1 : Ordering.compare(value, upper);
        return c < 0 || c == 0 && upperIn;
    }

    /** Whether the other range lies in it wholly. */
    public boolean holdsAll(SqlRange other) {
        return other.empty || !empty && lowerOrder(other) <= 0 && upperOrder(other) >= 0;
    }

    /** Whether both have a value in common. */
    public boolean overlaps(SqlRange other) {
        return !empty && !other.empty && startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(SqlRange other) {
        if (lower == null || other.upper == null) {
            return true;
        }
        int c = Ordering.compare(lower, other.upper);
        return c < 0 || c == 0 && lowerIn && other.upperIn;
    }

    private int lowerOrder(SqlRange other) {
        if (lower == null || other.lower == null) {
            return Boolean.compare(lower != null, other.lower != null);
        }
        int c = Ordering.compare(lower, other.lower);
        return c == 0 ? Boolean.compare(!lowerIn, !other.lowerIn) : c;
    }

    private int upperOrder(SqlRange other) {
        if (upper == null || other.upper == null) {
            return Boolean.compare(upper == null, other.upper == null);
        }
        int c = Ordering.compare(upper, other.upper);
        return c == 0 ? Boolean.compare(upperIn, other.upperIn) : c;
    }
}
