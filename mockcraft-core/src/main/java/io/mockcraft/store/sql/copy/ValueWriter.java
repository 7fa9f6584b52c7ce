package io.mockcraft.store.sql.copy;

import io.mockcraft.row.Cell;

/** Writes a value that is not null as the text that its type's input function reads; used by one thread. */
interface ValueWriter {

    void write(Cell value, Bytes out);
}
