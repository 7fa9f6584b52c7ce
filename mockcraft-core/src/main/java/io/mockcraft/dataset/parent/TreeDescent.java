package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.Descent;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.random.Permutation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the children of a tree's rows. Where a row may have more children than its level has rows, each level is sorted by
 * parents once, as it is reached: four bytes for each of its rows and of those above.
 */
final class TreeDescent implements Descent {

    private final TreePicker tree;
    private @Nullable Level sorted;

    TreeDescent(TreePicker tree) {
        this.tree = tree;
    }

    @Override
    public LongStream below(RowCursor row) {
        long place = tree.place(row);
        List<Long> widths = tree.widths(row);
        long before = 0;
        for (int level = 0; level < widths.size() - 1; level++) {
            long first = before + widths.get(level);
            if (place < first) {
                return below(row, level + 1, place - before, widths).map(child -> tree.at(row, first + child));
            }
            before = first;
        }
        return LongStream.empty();
    }

    /** The places in their level of the rows under one of the level above. */
    private LongStream below(RowCursor row, int level, long parent, List<Long> widths) {
        long fanout = tree.fanout(row);
        long size = widths.get(level);
        Permutation slots = tree.slots(row, level, widths);
        if (fanout <= size) {
            return LongStream.range(parent * fanout, (parent + 1) * fanout)
                    .map(slots::rank)
                    .filter(place -> place < size)
                    .sorted();
        }
        long order = tree.order(row, level);
        Level known = sorted;
        if (known == null || known.order != order) {
            known = Level.of(order, slots, fanout, Math.toIntExact(size), Math.toIntExact(widths.get(level - 1)));
            sorted = known;
        }
        return known.below((int) parent);
    }

    /**
     * A level's rows, sorted by their parents.
     *
     * @param order which level it is
     * @param ends where each parent's begin in {@code places}, and the last one's end
     * @param places their places in the level
     */
    private record Level(long order, int[] ends, int[] places) {

        static Level of(long order, Permutation slots, long fanout, int size, int parents) {
            int[] ends = new int[parents + 1];
            for (int place = 0; place < size; place++) {
                ends[(int) (slots.at(place) / fanout) + 1]++;
            }
            for (int parent = 0; parent < parents; parent++) {
                ends[parent + 1] += ends[parent];
            }
            int[] next = ends.clone();
            int[] places = new int[size];
            for (int place = 0; place < size; place++) {
                places[next[(int) (slots.at(place) / fanout)]++] = place;
            }
            return new Level(order, ends, places);
        }

        LongStream below(int parent) {
            return IntStream.range(ends[parent], ends[parent + 1]).mapToLong(i -> places[i]);
        }
    }
}
