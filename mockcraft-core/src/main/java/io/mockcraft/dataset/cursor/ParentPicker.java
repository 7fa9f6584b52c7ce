package io.mockcraft.dataset.cursor;

import io.mockcraft.random.Mixer;

/** Chooses the parent of a row for one reference; immutable. */
@FunctionalInterface
public interface ParentPicker {

    /** No parent. */
    long NONE = -1;

    /** The parent's index, or {@link #NONE}. */
    long pick(RowCursor row);

    /** Another choice for the same row, by the number of the attempt. */
    default long pickAgain(RowCursor row, int attempt) {
        return row.keyedTo(Mixer.combine(row.streamKey(), -attempt), () -> pick(row));
    }

    /** How the rows that choose a row are found, where the shape of a tree tells them. */
    default Descent descent() {
        return Descent.UNKNOWN;
    }
}
