package io.mockcraft.dataset;

import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.row.Row;
import io.mockcraft.row.RowReader;

/** Hands on only the columns that are written. */
final class WrittenReader implements RowReader {

    private final RowCursor cursor;
    private final int[] places;
    private final Row row;

    WrittenReader(RowCursor cursor, int[] places) {
        this.cursor = cursor;
        this.places = places;
        this.row = new Row(places.length);
    }

    @Override
    public Row read(long index) {
        cursor.moveTo(index);
        row.moveTo(index, cursor.key());
        for (int i = 0; i < places.length; i++) {
            row.cell(i).set(cursor.cell(places[i]));
        }
        return row;
    }
}
