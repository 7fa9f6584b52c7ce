package io.mockcraft.planner;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.TreeSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the rows of a tree out in levels: each wider than the one above by the same factor, the smallest that lets all rows
 * find a place within the depth.
 */
final class TreeShape {

    private static final long ROOTS = 1;
    private static final long WIDE = 4;
    private static final long DEEP = 64;
    private static final int STEPS = 10;

    private TreeShape() {}

    static ParentChoice of(TreeSpec spec, long rows, ReferenceDraft reference, Problems problems) {
        Long askedRoots = spec.roots();
        Long askedDepth = spec.depth();
        Long askedFanout = spec.fanout();
        long roots = Math.max(1, Math.min(rows, askedRoots == null ? ROOTS : askedRoots));
        long depth = askedDepth == null ? DEEP : Math.min(askedDepth, Math.max(1, rows));
        long fanout = askedFanout == null ? Math.max(WIDE, rows) : askedFanout;
        long widest = askedFanout == null ? Math.max(1, rows) : askedFanout;
        List<Long> levels = List.of();
        long steps = Math.multiplyExact(Math.min(widest, rows + 1), STEPS);
        for (long step = STEPS; step <= steps; step++) {
            levels = levels(rows, roots, depth, step / (double) STEPS, fanout);
            if (sum(levels) == rows) {
                return new ParentChoice.Tree(levels, fanout);
            }
        }
        levels = levels(rows, roots, depth, fanout, fanout);
        if (sum(levels) < rows) {
            problems.add(
                    spec.at(),
                    reference.path() + ".tree",
                    "a tree of " + roots + " root(s), " + depth + " level(s) and at most " + fanout
                            + " children each holds " + sum(levels) + " rows, but " + rows + " are asked for",
                    "allow more of one of them, or ask for fewer rows");
        }
        return new ParentChoice.Tree(levels.isEmpty() ? List.of(0L) : levels, fanout);
    }

    private static List<Long> levels(long rows, long roots, long depth, double factor, long fanout) {
        List<Long> levels = new ArrayList<>();
        long left = rows;
        long width = Math.min(roots, left);
        while (left > 0 && levels.size() < depth) {
            levels.add(width);
            left -= width;
            long most = width > Long.MAX_VALUE / fanout ? Long.MAX_VALUE : width * fanout;
            width = Math.min(left, Math.min(most, (long) StrictMath.ceil(width * factor)));
        }
        return levels;
    }

    private static long sum(List<Long> levels) {
        return levels.stream().mapToLong(Long::longValue).sum();
    }
}
