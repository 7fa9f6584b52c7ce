package io.mockcraft.random;

/**
 * A keyed permutation of [0, size): how ranks become distinct values.
 *
 * <p>A balanced Feistel network of four rounds over the next even number of bits, walked along its cycle until the
 * result lies inside (Black and Rogaway, "Ciphers with Arbitrary Finite Domains", 2002): fewer than four steps on
 * average. Immutable.
 */
public final class Permutation {

    private static final int ROUNDS = 4;

    private final long size;
    private final long[] roundKeys = new long[ROUNDS];
    private final int halfBits;
    private final long halfMask;

    /** A permutation of {@code size} (1 or more) numbers, chosen by {@code key}. */
    public Permutation(long key, long size) {
        this.size = size;
        int bits = Math.max(2, Long.SIZE - Long.numberOfLeadingZeros(size - 1));
        this.halfBits = (bits + 1) / 2;
        this.halfMask = (1L << halfBits) - 1;
        for (int i = 0; i < ROUNDS; i++) {
            roundKeys[i] = Mixer.combine(key, i);
        }
    }

    /** The size of the domain. */
    public long size() {
        return size;
    }

    /** The number at {@code rank}, which lies in [0, size). */
    public long at(long rank) {
        long value = rank;
        do {
            value = once(value);
        } while (Long.compareUnsigned(value, size) >= 0);
        return value;
    }

    /** The rank at which a number, which lies in [0, size), stands. */
    public long rank(long number) {
        long value = number;
        do {
            value = back(value);
        } while (Long.compareUnsigned(value, size) >= 0);
        return value;
    }

    private long back(long value) {
        long left = value >>> halfBits;
        long right = value & halfMask;
        for (int round = ROUNDS - 1; round >= 0; round--) {
            long mixed = right ^ (Mixer.mix(left + roundKeys[round]) & halfMask);
            right = left;
            left = mixed;
        }
        return left << halfBits | right;
    }

    private long once(long value) {
        long left = value >>> halfBits;
        long right = value & halfMask;
        for (long roundKey : roundKeys) {
            long mixed = left ^ (Mixer.mix(right + roundKey) & halfMask);
            left = right;
            right = mixed;
        }
        return left << halfBits | right;
    }
}
