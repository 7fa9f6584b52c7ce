package io.mockcraft.dataset;

import io.mockcraft.row.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document whose fields are made one by one. */
record DocumentMaker(Map<String, CellMaker> fields) implements CellMaker {

    @Override
    public void make(RowCursor row, Cell out) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Cell cell = new Cell();
        fields.forEach((name, maker) -> {
            maker.make(row, cell);
            values.put(name, cell.toObject());
        });
        out.setDocument(values);
    }
}
