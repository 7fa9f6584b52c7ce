package io.mockcraft.dataset;

/** Chooses the parent of a row for one reference; immutable. */
@FunctionalInterface
interface ParentPicker {

    /** No parent. */
    long NONE = -1;

    /** The parent's index, or {@link #NONE}. */
    long pick(RowCursor row);
}
