package io.mockcraft.dataset.cursor;

import io.mockcraft.row.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document while it is made: each field once, when the document or another field asks for it. */
public final class OpenDocument {

    private final List<CellMaker> makers;
    private final RowCursor row;
    private final @Nullable OpenDocument around;
    private final @Nullable Element element;
    private final long key;
    private final @Nullable Cell[] made;
    private final Map<Integer, Long> chosen = new HashMap<>();

    /** A document in what the cursor makes now. */
    public OpenDocument(List<CellMaker> makers, RowCursor row) {
        this.makers = makers;
        this.row = row;
        this.around = row.document();
        this.element = row.element();
        this.key = row.streamKey();
        this.made = new Cell[makers.size()];
    }

    /** The document so many steps further out. */
    OpenDocument around(int steps) {
        OpenDocument at = this;
        for (int i = 0; i < steps && at.around != null; i++) {
            at = at.around;
        }
        return at;
    }

    /** The row that a reference of this document leads to, chosen now unless it was; null when it leads to none. */
    @Nullable
    RowCursor parent(int reference) {
        if (!chosen.containsKey(reference)) {
            row.inside(this, element, () -> chosen.put(reference, choose(reference)));
        }
        long index = Objects.requireNonNull(chosen.get(reference));
        return index < 0 ? null : row.parentCursor(reference).moveTo(index);
    }

    private long choose(int reference) {
        return row.keyedTo(key, () -> row.table().pick(reference, row));
    }

    /** The field at a place, made now unless it was. */
    public Cell field(int place) {
        Cell known = made[place];
        if (known == null) {
            Cell fresh = new Cell();
            row.inside(this, element, () -> row.keyedAs(key, makers.get(place), fresh));
            made[place] = fresh;
            return fresh;
        }
        return known;
    }
}
