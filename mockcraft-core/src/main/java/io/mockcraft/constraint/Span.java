package io.mockcraft.constraint;

import io.mockcraft.expression.value.Ordering;
import org.jspecify.annotations.Nullable;

/**
 * The values between two bounds.
 *
 * @param low the smallest value: a number, date or time, or text; null when there is none
 * @param lowIn whether {@code low} itself fits
 * @param high the largest value; null when there is none
 * @param highIn whether {@code high} itself fits
 */
public record Span(
        @Nullable Object low, boolean lowIn, @Nullable Object high, boolean highIn) {

    static final Span ALL = new Span(null, false, null, false);

    static Span from(Object low, boolean in) {
        return new Span(low, in, null, false);
    }

    static Span to(Object high, boolean in) {
        return new Span(null, false, high, in);
    }

    /** Whether the value lies in it; false where that is not known. */
    public boolean holds(Object value) {
        int fromLow = low == null ? 1 : Ordering.compare(value, low);
        int toHigh = high == null ? 1 : Ordering.compare(high, value);
        return (fromLow > 0 || fromLow == 0 && lowIn) && (toHigh > 0 || toHigh == 0 && highIn);
    }

    /** What lies in both; null when nothing does. */
    @Nullable
    Span and(Span other) {
        boolean lowerHere = low != null && (other.low == null || tighter(Ordering.compare(low, other.low), lowIn));
        boolean upperHere = high != null && (other.high == null || tighter(Ordering.compare(other.high, high), highIn));
        Span both = new Span(
                lowerHere ? low : other.low,
                lowerHere ? lowIn : other.lowIn,
                upperHere ? high : other.high,
                upperHere ? highIn : other.highIn);
        return both.isEmpty() ? null : both;
    }

    /** Whether a bound that compares so with another one's is the tighter of the two. */
    private static boolean tighter(int order, boolean in) {
        return order > 0 || order == 0 && !in;
    }

    private boolean isEmpty() {
        if (low == null || high == null) {
            return false;
        }
        int order = Ordering.compare(low, high);
        boolean known = order != Ordering.OPAQUE && order != Ordering.ERROR;
        return known && (order > 0 || order == 0 && !(lowIn && highIn));
    }
}
