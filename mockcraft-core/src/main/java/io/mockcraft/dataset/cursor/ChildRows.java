package io.mockcraft.dataset.cursor;

import io.mockcraft.dataset.count.Children;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PlannedReference;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** The rows of a table that is counted per parent, or of a tree, seen from a parent's row; for one thread. */
final class ChildRows {

    private final RowCursor cursor;
    private final Children counted;
    private final Descent descent;
    private final PlannedReference reference;

    ChildRows(BoundTable table, int reference) {
        this.cursor = table.cursor();
        this.descent = table.descent(reference);
        this.reference = table.plan().references().get(reference);
        boolean tree = this.reference.choice() instanceof ParentChoice.Tree;
        this.counted = tree ? Children.NONE : table.counts().children();
    }

    /** Shows each row under a parent, then the pinned rows that hold its key. */
    void each(RowCursor parent, Consumer<RowCursor> visitor) {
        indexes(parent).forEach(index -> visitor.accept(cursor.moveTo(index)));
        long size = cursor.table().size();
        for (long i = size - cursor.table().plan().pinned().size(); i < size; i++) {
            if (belongs(cursor.moveTo(i), parent)) {
                visitor.accept(cursor);
            }
        }
    }

    private LongStream indexes(RowCursor parent) {
        counted.moveTo(parent.index());
        return counted == Children.NONE
                ? descent.below(parent)
                : LongStream.range(counted.first(), counted.first() + counted.count());
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
