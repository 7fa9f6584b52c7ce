package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.PathReader;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellText;

/** A piece of a template, bound to a seed. */
@FunctionalInterface
interface TemplatePart {

    /** Adds the piece as it is in this row. */
    void append(RowCursor row, StringBuilder text);

    static TemplatePart text(String fixed) {
        return (row, text) -> text.append(fixed);
    }

    static TemplatePart hole(PathReader path) {
        return (row, text) -> text.append(CellText.of(path.read(row)));
    }

    static TemplatePart made(CellMaker maker) {
        return (row, text) -> {
            Cell cell = new Cell();
            maker.make(row, cell);
            text.append(CellText.of(cell));
        };
    }
}
