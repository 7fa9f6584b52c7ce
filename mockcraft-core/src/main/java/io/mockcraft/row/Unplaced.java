package io.mockcraft.row;

import io.mockcraft.catalog.TableName;

/** What an exception tells that stands for one row of a table for which no place was found. */
public interface Unplaced {

    /** The table. */
    TableName table();

    /** How many rows of the table stand before that row; -1 where it is not known which row it is. */
    long fitting();
}
