package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.OpenDocument;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.row.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document whose fields are made one by one; a field that reads another has that one made first. */
record DocumentMaker(List<String> names, List<CellMaker> fields) implements CellMaker {

    @Override
    public void make(RowCursor row, Cell out) {
        OpenDocument document = new OpenDocument(fields, row);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), document.field(i).toObject());
        }
        out.setDocument(values);
    }
}
