package io.mockcraft.planner.draft;

/**
 * How a column of whole numbers may be numbered row by row.
 *
 * @param start the first number
 * @param step from one to the next; below 0 where they descend
 * @param most how many there are; 0 where its values are no such numbers
 */
public record Counting(long start, long step, long most) {

    /** By ranks: 1, 2, 3 and so on. */
    public static final Counting RANKS = to(Long.MAX_VALUE);

    /** Not at all. */
    public static final Counting NONE = to(0);

    /** 1, 2, 3 up to an end. */
    public static Counting to(long last) {
        return new Counting(1, 1, last);
    }

    /** Whether the numbers are the ranks themselves. */
    public boolean ranks() {
        return start == 1 && step == 1;
    }

    /** Whether it is. */
    public boolean possible() {
        return most > 0;
    }
}
