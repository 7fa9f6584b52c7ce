package io.mockcraft.random;

/**
 * The uniform choice of a parent that stays when parents are added.
 *
 * <p>Lamping and Veach, "A Fast, Minimal Memory, Consistent Hash Algorithm" (2014): growing from n to n+1 buckets moves
 * one key in n+1, and only into the new bucket.
 */
public final class JumpHash {

    private JumpHash() {}

    /** The bucket of {@code key} among {@code buckets} (1 or more): a number in [0, buckets). */
    public static long pick(long key, long buckets) {
        long state = key;
        long bucket = -1;
        long next = 0;
        while (next < buckets) {
            bucket = next;
            state = state * 2862933555777941757L + 1;
            next = (long) ((bucket + 1) * (0x1.0p31 / ((state >>> 33) + 1)));
        }
        return bucket;
    }
}
