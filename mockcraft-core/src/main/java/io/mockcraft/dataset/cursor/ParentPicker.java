package io.mockcraft.dataset.cursor;

import java.util.stream.LongStream;

/** Chooses the parent of a row for one reference; immutable. */
@FunctionalInterface
public interface ParentPicker {

    /** No parent. */
    long NONE = -1;

    /** The parent's index, or {@link #NONE}. */
    long pick(RowCursor row);

    /** The indexes of the rows that choose this one, ascending, where the shape of a tree tells them; else none. */
    default LongStream children(RowCursor row) {
        return LongStream.empty();
    }
}
