package io.mockcraft.store.sql.copy;

import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;
import io.mockcraft.row.Row;
import io.mockcraft.row.RowSource;
import java.util.ArrayList;
import java.util.List;

/** A row for a message: {@code {id=17, name=Ada, …}}, long values shortened. */
final class RowText {

    private static final int MOST_COLUMNS = 12;
    private static final int MOST_CHARS = 30;

    private RowText() {}

    static String of(RowSource source, long index) {
        Row row = source.reader().read(index);
        List<String> cells = new ArrayList<>();
        int shown = Math.min(MOST_COLUMNS, source.columns().size());
        for (int i = 0; i < shown; i++) {
            cells.add(source.columns().get(i).name() + "=" + value(row.cell(i)));
        }
        if (shown < source.columns().size()) {
            cells.add("…");
        }
        return "{" + String.join(", ", cells) + "}";
    }

    private static String value(Cell cell) {
        if (cell.kind() == CellKind.BYTES) {
            return cell.bytes().length + " bytes";
        }
        String text = cell.toString();
        return text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + "…";
    }
}
