package io.mockcraft.dataset;

/** How many rows a table has, and which row lies where; thread-safe. */
interface Counts {

    /** The number of rows, pinned ones too. */
    long size();

    /** A finder for the calling thread. */
    Place place();

    /** A finder of a parent's rows for the calling thread; finds none where rows are not counted per parent. */
    default Children children() {
        return Children.NONE;
    }
}
