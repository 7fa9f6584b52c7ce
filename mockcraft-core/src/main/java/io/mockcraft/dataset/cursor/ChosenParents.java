package io.mockcraft.dataset.cursor;

import org.jspecify.annotations.Nullable;

/** The parents that the row of a cursor has chosen, each until the cursor's next turn; for one thread. */
final class ChosenParents {

    private final BoundTable table;
    private final @Nullable RowCursor[] cursors;
    private final long[] index;
    private final long[] chosenIn;

    ChosenParents(BoundTable table) {
        this.table = table;
        int references = table.plan().references().size();
        cursors = new RowCursor[references];
        index = new long[references];
        chosenIn = new long[references];
    }

    boolean chosen(int reference, long turn) {
        return chosenIn[reference] == turn;
    }

    /** From now on it counts as chosen, unless it is forgotten while it is being chosen. */
    void begin(int reference, long turn) {
        chosenIn[reference] = turn;
    }

    /** Notes the choice: a row's index, or {@link ParentPicker#NONE}. */
    void choose(int reference, long parent) {
        index[reference] = parent;
    }

    void forget(int reference) {
        chosenIn[reference] = 0;
    }

    /** The chosen row; null for none. */
    @Nullable
    RowCursor get(int reference) {
        long chosen = index[reference];
        return chosen < 0 ? null : cursor(reference).moveTo(chosen);
    }

    /** A cursor over the parent's table, wherever it stands. */
    RowCursor cursor(int reference) {
        RowCursor parent = cursors[reference];
        if (parent == null) {
            parent = table.parent(reference).cursor();
            cursors[reference] = parent;
        }
        return parent;
    }
}
