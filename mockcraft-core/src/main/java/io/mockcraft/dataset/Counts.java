package io.mockcraft.dataset;

/** How many rows a table has, and which row lies where; thread-safe. */
interface Counts {

    /** The number of rows, pinned ones too. */
    long size();

    /** A finder for the calling thread. */
    Place place();
}
