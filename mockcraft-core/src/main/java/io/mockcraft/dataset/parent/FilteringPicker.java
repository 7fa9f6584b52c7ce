package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.BoundTable;
import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.random.JumpHash;
import io.mockcraft.random.Mixer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Chooses among the parents that meet a condition: draws until one does, and counts them only when draws fail.
 */
final class FilteringPicker implements ParentPicker, Candidates {

    private static final int DRAWS = 64;

    /** Choices without the condition, a different one for each draw. */
    @FunctionalInterface
    interface Draws {

        long pick(RowCursor row, int draw);
    }

    private final IntFunction<BoundTable> tables;
    private final PlannedReference reference;
    private final int number;
    private final Draws draws;
    private final long key;
    private final Lazy<long[]> matching;

    FilteringPicker(IntFunction<BoundTable> tables, PlannedTable plan, int number, Draws draws, long key) {
        this.tables = tables;
        this.reference = plan.references().get(number);
        this.number = number;
        this.draws = draws;
        this.key = key;
        this.matching = new Lazy<>(this::scan);
    }

    @Override
    public long pick(RowCursor row) {
        RowCursor parent = row.parentCursor(number);
        for (int draw = 0; draw < DRAWS && parent.table().size() > 0; draw++) {
            long index = draws.pick(row, draw);
            if (index != NONE && fits(parent.moveTo(index))) {
                return index;
            }
        }
        long[] rest = matching.get();
        return rest.length == 0 ? NONE : rest[(int) JumpHash.pick(Mixer.combine(key, row.streamKey()), rest.length)];
    }

    @Override
    public long size(RowCursor row) {
        return matching.get().length;
    }

    @Override
    public long at(RowCursor row, long place) {
        return matching.get()[(int) place];
    }

    @Override
    public long place(RowCursor row, long index) {
        return Arrays.binarySearch(matching.get(), index);
    }

    private boolean fits(RowCursor parent) {
        RowCondition where = Objects.requireNonNull(reference.where());
        return where.test(parent);
    }

    private long[] scan() {
        RowCursor parent = tables.apply(reference.parent()).cursor();
        return Scan.where(parent, List.of(this::fits));
    }
}
