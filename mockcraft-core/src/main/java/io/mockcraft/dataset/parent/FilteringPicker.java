package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.random.JumpHash;
import io.mockcraft.random.Mixer;

/**
 * Chooses among the parents that meet a condition: draws until one does, and counts them only when draws fail.
 */
final class FilteringPicker implements ParentPicker {

    private static final int DRAWS = 64;

    /** Choices without the condition, a different one for each draw. */
    @FunctionalInterface
    interface Draws {

        long pick(RowCursor row, int draw);
    }

    private final RowCondition where;
    private final int number;
    private final Draws draws;
    private final long key;
    private final Some matching;

    FilteringPicker(RowCondition where, int number, Draws draws, long key, Some matching) {
        this.where = where;
        this.number = number;
        this.draws = draws;
        this.key = key;
        this.matching = matching;
    }

    @Override
    public long pick(RowCursor row) {
        RowCursor parent = row.parentCursor(number);
        for (int draw = 0; draw < DRAWS && parent.table().size() > 0; draw++) {
            long index = draws.pick(row, draw);
            if (index != NONE && where.test(parent.moveTo(index))) {
                return index;
            }
        }
        long size = matching.size(row);
        return size == 0 ? NONE : matching.at(row, JumpHash.pick(Mixer.combine(key, row.streamKey()), size));
    }
}
