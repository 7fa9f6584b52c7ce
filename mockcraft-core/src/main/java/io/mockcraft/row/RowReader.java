package io.mockcraft.row;

/** Computes rows one at a time; one thread at a time, and the row is overwritten by the next read. */
public interface RowReader {

    /** The row at {@code index}, from 0. */
    Row read(long index);
}
