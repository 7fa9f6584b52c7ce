package io.mockcraft.dataset.cursor;

import java.util.stream.LongStream;

/** Finds the rows that a reference of theirs leads to a row of the same table; for one thread. */
@FunctionalInterface
public interface Descent {

    /** Of choices that no shape tells: none. */
    Descent UNKNOWN = row -> LongStream.empty();

    /** Their indexes, ascending. */
    LongStream below(RowCursor row);
}
