package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.Descent;
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
        List<Long> widths = widths(row);
        long parent = widths.isEmpty() ? NONE : parent(row, widths);
        return parent == NONE ? NONE : grove.at(row, parent);
    }

    private long parent(RowCursor row, List<Long> widths) {
        long place = grove.place(row);
        long before = 0;
        long first = widths.get(0);
        if (place < first) {
            return NONE;
        }
        for (int level = 1; level < widths.size(); level++) {
            long size = widths.get(level);
            if (place < first + size) {
                return before + slot(row, level, widths, place - first);
            }
            before = first;
            first += size;
        }
        throw full(row, grove.size(row), first);
    }

    private long slot(RowCursor row, int level, List<Long> widths, long place) {
        return slots(row, level, widths).at(place) / fanout(row);
    }

    /** The order of a level's rows among all places under the level above. */
    Permutation slots(RowCursor row, int level, List<Long> widths) {
        return new Permutation(order(row, level), widths.get(level - 1) * fanout(row));
    }

    /** What tells one level from all others. */
    long order(RowCursor row, int level) {
        return Mixer.combine(grove.key(row, key), level);
    }

    long fanout(RowCursor row) {
        return limits.fanout(grove.size(row));
    }

    /** How many rows each level has; none for a row that lies in no tree. */
    List<Long> widths(RowCursor row) {
        long rows = grove.size(row);
        return grove.place(row) < rows ? levels.computeIfAbsent(rows, limits::levels) : List.of();
    }

    long place(RowCursor row) {
        return grove.place(row);
    }

    long at(RowCursor row, long place) {
        return grove.at(row, place);
    }

    @Override
    public Descent descent() {
        return new TreeDescent(this);
    }

    private MockCraftException full(RowCursor row, long rows, long held) {
        return new MockCraftException(Shortage.problem(
                row,
                reference,
                rows + " rows belong into one tree, whose limits hold " + held,
                "allow more roots, levels or children, or ask for fewer rows"));
    }
}
