package io.mockcraft.dataset.cursor;

import io.mockcraft.row.Cell;

/** Makes one column's value for the row that a cursor stands on: a {@code CellPlan} bound to a seed; immutable. */
@FunctionalInterface
public interface CellMaker {

    /** Writes the value. Cells of the same row are asked of the cursor, which makes them first. */
    void make(RowCursor row, Cell out);
}
