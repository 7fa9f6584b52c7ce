package io.mockcraft.row;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.TableName;
import java.util.List;

/** A table's rows, computable in any order and on any number of threads; thread-safe. */
public interface RowSource {

    /** The table that they belong to. */
    TableName table();

    /** The columns to write, in the order of {@link Row#cell}. */
    List<Column> columns();

    /** The number of rows. */
    long size();

    /** A reader for the calling thread. */
    RowReader reader();
}
