package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.draw.Weights;
import io.mockcraft.row.Cell;
import java.util.List;

/** One of several makers, drawn by weight. */
record OneOfMaker(Weights weights, List<CellMaker> makers, long key) implements CellMaker {

    @Override
    public void make(RowCursor row, Cell out) {
        int chosen = weights.pick(row.draw(key).random());
        makers.get(chosen).make(row, out);
    }
}
