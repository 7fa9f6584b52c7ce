package io.mockcraft.store;

/**
 * How the keys that a sequence numbers follow from ranks, so that the sequence can be moved past them.
 *
 * @param first the key of rank 1
 * @param step from one rank to the next; below 0 where they descend
 * @param most how many there are
 */
public record KeySteps(long first, long step, long most) {

    /** Keys that are the ranks. */
    public static final KeySteps RANKS = new KeySteps(1, 1, Long.MAX_VALUE);

    /** The largest key of the ranks up to this one, which is 1 or more; the largest of all numbers where it lies beyond. */
    public long largest(long rank) {
        if (step <= 0) {
            return first;
        }
        boolean beyond = first > 0 && rank - 1 > (Long.MAX_VALUE - first) / step;
        return beyond ? Long.MAX_VALUE : first + (rank - 1) * step;
    }

    /** The last rank whose key is not above this one; 0 where none is. The key itself where they descend. */
    public long rank(long key) {
        if (step <= 0) {
            return key;
        }
        return key < first ? 0 : (key - first) / step + 1;
    }
}
