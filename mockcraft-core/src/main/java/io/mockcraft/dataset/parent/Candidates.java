package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.RowCursor;

/** The parents that a row may choose from. */
interface Candidates {

    /** How many there are for this row. */
    long size(RowCursor row);

    /** The place of a parent among them, from 0; below 0 where it is not among them. */
    long place(RowCursor row, long index);

    /** The index of one of them, by its place from 0. */
    long at(RowCursor row, long place);
}
