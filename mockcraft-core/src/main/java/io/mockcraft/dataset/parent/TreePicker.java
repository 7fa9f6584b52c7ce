package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.cursor.Shortage;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.TreeLimits;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.Permutation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** Lays rows out as forests: levels one after the other, each row under one of the level above, none with too many. */
final class TreePicker implements ParentPicker {

    private final PlannedReference reference;
    private final TreeLimits limits;
    private final Grove grove;
    private final long key;
    private final Map<Long, List<Long>> levels = new ConcurrentHashMap<>();

    TreePicker(PlannedReference reference, TreeLimits limits, Grove grove, long key) {
        this.reference = reference;
        this.limits = limits;
        this.grove = grove;
        this.key = key;
    }

    @Override
    public long pick(RowCursor row) {
        long place = grove.place(row);
        long rows = grove.size(row);
        long parent = place < rows ? parent(row, place, rows) : NONE;
        return parent == NONE ? NONE : grove.at(row, parent);
    }

    private long parent(RowCursor row, long place, long rows) {
        List<Long> widths = levels.computeIfAbsent(rows, limits::levels);
        long before = 0;
        long first = widths.get(0);
        if (place < first) {
            return NONE;
        }
        for (int level = 1; level < widths.size(); level++) {
            long size = widths.get(level);
            if (place < first + size) {
                return before + slot(row, level, widths.get(level - 1), limits.fanout(rows), place - first);
            }
            before = first;
            first += size;
        }
        throw full(row, rows, first);
    }

    private long slot(RowCursor row, int level, long above, long fanout, long place) {
        return slots(row, level, above, fanout).at(place) / fanout;
    }

    private Permutation slots(RowCursor row, int level, long above, long fanout) {
        return new Permutation(Mixer.combine(grove.key(row, key), level), above * fanout);
    }

    @Override
    public LongStream children(RowCursor row) {
        long place = grove.place(row);
        long rows = grove.size(row);
        List<Long> widths = levels.computeIfAbsent(rows, limits::levels);
        long before = 0;
        for (int level = 0; level < widths.size() - 1 && place < rows; level++) {
            long first = before + widths.get(level);
            if (place < first) {
                return below(row, level + 1, place - before, widths).map(child -> grove.at(row, first + child));
            }
            before = first;
        }
        return LongStream.empty();
    }

    /** The places in their level of the rows under one of the level above. */
    private LongStream below(RowCursor row, int level, long parent, List<Long> widths) {
        long fanout = limits.fanout(grove.size(row));
        long size = widths.get(level);
        Permutation slots = slots(row, level, widths.get(level - 1), fanout);
        return fanout > size
                ? LongStream.range(0, size).filter(place -> slots.at(place) / fanout == parent)
                : LongStream.range(parent * fanout, (parent + 1) * fanout)
                        .map(slots::rank)
                        .filter(place -> place < size)
                        .sorted();
    }

    private MockCraftException full(RowCursor row, long rows, long held) {
        return new MockCraftException(Shortage.problem(
                row,
                reference,
                rows + " rows belong into one tree, whose limits hold " + held,
                "allow more roots, levels or children, or ask for fewer rows"));
    }
}
