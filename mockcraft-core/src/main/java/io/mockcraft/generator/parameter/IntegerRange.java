package io.mockcraft.generator.parameter;

import org.jspecify.annotations.Nullable;

/**
 * Whole numbers from {@code low} to {@code high}, both ends in.
 *
 * @param low the smallest
 * @param high the largest, not below {@code low}
 */
public record IntegerRange(long low, long high) {

    /** The part that also lies in {@code other}; null when there is none. */
    public @Nullable IntegerRange within(IntegerRange other) {
        long newLow = Math.max(low, other.low);
        long newHigh = Math.min(high, other.high);
        return newLow > newHigh ? null : new IntegerRange(newLow, newHigh);
    }

    /** How many numbers it holds; {@link Long#MAX_VALUE} when there are more. */
    public long size() {
        long size = high - low + 1;
        return size <= 0 ? Long.MAX_VALUE : size;
    }

    @Override
    public String toString() {
        return low + ".." + high;
    }
}
