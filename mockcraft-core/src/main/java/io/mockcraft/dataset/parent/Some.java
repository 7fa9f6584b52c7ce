package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.RowCursor;
import java.util.Arrays;

/** Some rows of the parents' table, the same for each row; ascending. */
record Some(Lazy<long[]> indexes) implements Candidates {

    @Override
    public long size(RowCursor row) {
        return indexes.get().length;
    }

    @Override
    public long at(RowCursor row, long place) {
        return indexes.get()[(int) place];
    }

    @Override
    public long place(RowCursor row, long index) {
        return Arrays.binarySearch(indexes.get(), index);
    }
}
