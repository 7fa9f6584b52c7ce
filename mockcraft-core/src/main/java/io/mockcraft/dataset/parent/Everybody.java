package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.RowCursor;
import java.util.function.LongSupplier;

/** All rows of the parents' table. */
record Everybody(LongSupplier rows) implements Candidates {

    @Override
    public long size(RowCursor row) {
        return rows.getAsLong();
    }

    @Override
    public long at(RowCursor row, long place) {
        return place;
    }

    @Override
    public long place(RowCursor row, long index) {
        return index;
    }
}
