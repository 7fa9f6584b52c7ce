package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.draw.RowCounter;
import io.mockcraft.dataset.fit.Fit;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list whose elements have streams of their own. */
record ListMaker(CellMaker element, Fit fit, RowCounter counter, long key) implements CellMaker {

    @Override
    public void make(RowCursor row, Cell out) {
        long count = counter.count(row.draw(key).random());
        List<@Nullable Object> values = new ArrayList<>();
        Cell cell = new Cell();
        for (long i = 1; i <= count; i++) {
            row.element(i, element, cell);
            fit.apply(cell);
            values.add(cell.toObject());
        }
        out.setList(values);
    }
}
