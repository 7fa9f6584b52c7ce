package io.mockcraft.dataset.cursor;

import io.mockcraft.dataset.count.Children;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.RowPlan;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The rows of a table that is counted per parent, seen from a parent's row; for one thread. */
final class ChildRows {

    private final RowCursor cursor;
    private final Children children;
    private final PlannedReference reference;

    ChildRows(BoundTable table) {
        RowPlan.Per per = (RowPlan.Per) table.plan().rows();
        this.cursor = table.cursor();
        this.children = table.counts().children();
        this.reference = table.plan().references().get(per.reference());
    }

    /** Shows each row under a parent, then the pinned rows that hold its key. */
    void each(RowCursor parent, Consumer<RowCursor> visitor) {
        children.moveTo(parent.index());
        long first = children.first();
        for (long i = 0; i < children.count(); i++) {
            visitor.accept(cursor.moveTo(first + i));
        }
        long size = cursor.table().size();
        for (long i = size - cursor.table().plan().pinned().size(); i < size; i++) {
            if (belongs(cursor.moveTo(i), parent)) {
                visitor.accept(cursor);
            }
        }
    }

    private boolean belongs(RowCursor child, RowCursor parent) {
        List<Integer> theirs = reference.parentColumns();
        for (int i = 0; i < theirs.size(); i++) {
            Object held = child.cell(reference.columns().get(i)).toObject();
            if (held == null || !Objects.equals(held, parent.cell(theirs.get(i)).toObject())) {
                return false;
            }
        }
        return true;
    }
}
