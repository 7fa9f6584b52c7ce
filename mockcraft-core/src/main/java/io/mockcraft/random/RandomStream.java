package io.mockcraft.random;

/**
 * A cell's own stream of random numbers: SplitMix64 (Steele, Lea and Flood, 2014) over a key of column and row.
 *
 * <p>Streams of different cells are independent; the same cell always yields the same numbers. Reused from cell to cell
 * with {@link #restart}; not thread-safe.
 */
public final class RandomStream {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    /** Starts the stream of the cell at {@code rowKey} in the column of {@code columnKey}. */
    public void restart(long columnKey, long rowKey) {
        state = Mixer.combine(columnKey, rowKey);
    }

    /** The same for {@code Mixer.mix(columnKey)}, which whoever makes many cells of a column works out once. */
    public void restartMixed(long mixedColumnKey, long rowKey) {
        state = Mixer.combineMixed(mixedColumnKey, rowKey);
    }

    /** 64 random bits. */
    public long nextLong() {
        state += GOLDEN;
        return Mixer.mix(state);
    }

    /** A number in [0, bound), each equally likely; {@code bound} is 1 or more, taken as unsigned. */
    public long below(long bound) {
        long bits = nextLong();
        long high = unsignedHigh(bits, bound);
        long low = bits * bound;
        if (Long.compareUnsigned(low, bound) < 0) {
            long threshold = Long.remainderUnsigned(-bound, bound);
            while (Long.compareUnsigned(low, threshold) < 0) {
                bits = nextLong();
                high = unsignedHigh(bits, bound);
                low = bits * bound;
            }
        }
        return high;
    }

    /** {@code Math.unsignedMultiplyHigh} of Java 18. */
    private static long unsignedHigh(long bits, long bound) {
        return Math.multiplyHigh(bits, bound) + (bits >> 63 & bound) + (bound >> 63 & bits);
    }

    /** An int in [0, bound). */
    public int below(int bound) {
        return (int) below((long) bound);
    }

    /** A number in [low, high], both ends in; the whole range of long is allowed. */
    public long between(long low, long high) {
        long span = high - low + 1;
        return span == 0 ? nextLong() : low + below(span);
    }

    /** A number in [0, 1), a multiple of 2^-53. */
    public double nextDouble() {
        return (nextLong() >>> 11) * UNIT;
    }

    /** True with this probability. */
    public boolean chance(double probability) {
        return nextDouble() < probability;
    }

    /** True or false, equally likely. */
    public boolean nextBoolean() {
        return nextLong() < 0;
    }
}
