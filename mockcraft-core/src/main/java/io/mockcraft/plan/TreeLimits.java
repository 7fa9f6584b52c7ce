package io.mockcraft.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tree may not exceed. Rows are laid out in levels: each wider than the one above by the same factor, the smallest
 * that lets all rows find a place within the depth.
 *
 * @param roots how many roots; null for one
 * @param depth the most levels; null for 64
 * @param fanout the most children of a row; null for as many as it takes
 */
public record TreeLimits(
        @Nullable Long roots,
        @Nullable Long depth,
        @Nullable Long fanout) {

    private static final long ROOTS = 1;
    private static final long WIDE = 4;
    private static final long DEEP = 64;
    private static final int STEPS = 10;

    /** How many roots a tree of so many rows has. */
    public long roots(long rows) {
        return Math.max(1, Math.min(rows, roots == null ? ROOTS : roots));
    }

    /** The most levels of a tree of so many rows. */
    public long depth(long rows) {
        return depth == null ? DEEP : Math.min(depth, Math.max(1, rows));
    }

    /** The most children of a row in a tree of so many rows. */
    public long fanout(long rows) {
        return fanout == null ? Math.max(WIDE, rows) : fanout;
    }

    /** How many rows each level has, roots first; fewer rows in all where the limits hold no more. */
    public List<Long> levels(long rows) {
        long widest = fanout == null ? Math.max(1, rows) : fanout;
        long steps = Math.multiplyExact(Math.min(widest, rows + 1), STEPS);
        for (long step = STEPS; step <= steps; step++) {
            List<Long> levels = levels(rows, step / (double) STEPS);
            if (sum(levels) == rows) {
                return levels;
            }
        }
        return levels(rows, fanout(rows));
    }

    /** How many of these rows find a place. */
    public long held(long rows) {
        return sum(levels(rows));
    }

    private List<Long> levels(long rows, double factor) {
        List<Long> levels = new ArrayList<>();
        long left = rows;
        long width = Math.min(roots(rows), left);
        while (left > 0 && levels.size() < depth(rows)) {
            levels.add(width);
            left -= width;
            long most = width > Long.MAX_VALUE / fanout(rows) ? Long.MAX_VALUE : width * fanout(rows);
            width = Math.min(left, Math.min(most, (long) StrictMath.ceil(width * factor)));
        }
        return levels;
    }

    private static long sum(List<Long> levels) {
        return levels.stream().mapToLong(Long::longValue).sum();
    }
}
