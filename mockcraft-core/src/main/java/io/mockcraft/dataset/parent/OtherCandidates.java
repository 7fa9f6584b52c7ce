package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.RowCursor;
import org.jspecify.annotations.Nullable;

/**
 * Candidates without the parent that another reference of the row has chosen.
 *
 * @param all the candidates, in the order of their indexes
 * @param apart the number of the other reference
 */
record OtherCandidates(Candidates all, int apart) implements Candidates {

    private long left(RowCursor row) {
        @Nullable RowCursor other = row.parent(apart);
        return other == null ? -1 : all.place(row, other.index());
    }

    @Override
    public long size(RowCursor row) {
        return all.size(row) - (left(row) < 0 ? 0 : 1);
    }

    @Override
    public long at(RowCursor row, long place) {
        long left = left(row);
        return all.at(row, left >= 0 && place >= left ? place + 1 : place);
    }

    @Override
    public long place(RowCursor row, long index) {
        long left = left(row);
        long place = all.place(row, index);
        if (place < 0 || place == left) {
            return -1;
        }
        return left >= 0 && place > left ? place - 1 : place;
    }
}
