package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.RowCursor;

/** The rows that lie in one tree with a row. */
interface Grove {

    /** The row's place among them, from 0. */
    long place(RowCursor row);

    /** How many there are. */
    long size(RowCursor row);

    /** The index of the one at a place before the row's. */
    long at(RowCursor row, long place);

    /** What their tree is keyed by, where all trees of the reference are keyed by this. */
    long key(RowCursor row, long reference);

    /** All rows but the pinned ones. */
    Grove WHOLE_TABLE = new Grove() {
        @Override
        public long place(RowCursor row) {
            return row.index();
        }

        @Override
        public long size(RowCursor row) {
            return row.table().size() - row.table().plan().pinned().size();
        }

        @Override
        public long at(RowCursor row, long place) {
            return place;
        }

        @Override
        public long key(RowCursor row, long reference) {
            return reference;
        }
    };
}
