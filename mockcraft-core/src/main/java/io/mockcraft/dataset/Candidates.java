package io.mockcraft.dataset;

/** The parents that a row may choose from. */
interface Candidates {

    /** How many there are for this row. */
    long size(RowCursor row);

    /** The index of one of them, by its place from 0. */
    long at(RowCursor row, long place);
}
