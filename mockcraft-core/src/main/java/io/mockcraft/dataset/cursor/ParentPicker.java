package io.mockcraft.dataset.cursor;

/** Chooses the parent of a row for one reference; immutable. */
@FunctionalInterface
public interface ParentPicker {

    /** No parent. */
    long NONE = -1;

    /** The parent's index, or {@link #NONE}. */
    long pick(RowCursor row);

    /** How the rows that choose a row are found, where the shape of a tree tells them. */
    default Descent descent() {
        return Descent.UNKNOWN;
    }
}
