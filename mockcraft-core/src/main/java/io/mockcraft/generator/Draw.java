package io.mockcraft.generator;

import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;

/**
 * What a generator may use to make one value: the cell's own randomness, its rank and its inputs.
 *
 * <p>Valid only during the call; not thread-safe.
 */
public interface Draw {

    /** The cell's own stream, started afresh for each cell. */
    RandomStream random();

    /**
     * The stream that the columns of one family share in this row, started afresh: whoever asks with the same key reads the
     * same numbers, and so chooses the same airport. Another one than {@link #random()}, which goes on where it was.
     *
     * @param family the family's key; any number
     */
    RandomStream shared(long family);

    /** The row's rank in this run, from the table's base: different for each row, 1 for the first in an empty database. */
    long rank();

    /**
     * The row's number among the rows of its parent, from 1; among all rows where the table has no {@code per}; an element's
     * number inside of a list.
     */
    long ordinal();

    /** The value of the {@code from} column at this place, in the same row. */
    Cell input(int index);

    /** How many inputs there are. */
    int inputs();
}
