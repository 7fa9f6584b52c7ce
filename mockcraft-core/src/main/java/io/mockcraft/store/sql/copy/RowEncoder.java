package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.Column;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.row.Cell;
import io.mockcraft.row.Row;
import io.mockcraft.row.RowReader;
import io.mockcraft.row.RowSource;
import java.util.List;

/** Computes rows and encodes them for COPY; used by one thread at a time. */
final class RowEncoder {

    private final RowSource source;
    private final RowReader reader;
    private final ValueWriter[] writers;
    private final Bytes scratch = new Bytes();

    RowEncoder(RowSource source) {
        this.source = source;
        this.reader = source.reader();
        this.writers =
                source.columns().stream().map(c -> ValueWriters.of(c.type())).toArray(ValueWriter[]::new);
    }

    void encode(long index, Bytes out) {
        Row row = reader.read(index);
        int column = 0;
        try {
            for (; column < writers.length; column++) {
                if (column > 0) {
                    out.put(CopyText.BETWEEN_COLUMNS);
                }
                cell(row.cell(column), writers[column], out);
            }
        } catch (Unstorable e) {
            throw unstorable(index, column, e);
        }
        out.put(CopyText.AFTER_ROW);
    }

    /** Only text and what is built of it can hold what COPY gives a meaning to. */
    private void cell(Cell cell, ValueWriter writer, Bytes out) {
        switch (cell.kind()) {
            case NULL -> out.put(CopyText.NULL);
            case TEXT -> text(cell, writer, out);
            case BYTES, LIST, DOCUMENT -> composed(cell, writer, out);
            default -> writer.write(cell, out);
        }
    }

    private void text(Cell cell, ValueWriter writer, Bytes out) {
        if (writer instanceof JsonWriter) {
            composed(cell, writer, out);
        } else {
            CopyText.put(cell.text(), out);
        }
    }

    private void composed(Cell cell, ValueWriter writer, Bytes out) {
        scratch.clear();
        writer.write(cell, scratch);
        CopyText.put(scratch, out);
    }

    private MockCraftException unstorable(long index, int column, Unstorable cause) {
        List<Column> columns = source.columns();
        String path = source.table() + "." + columns.get(column).name();
        String reason = "the value of row " + (index + 1) + " " + cause.getMessage();
        String remedy = "change the rule of this column";
        return new MockCraftException(new Problem(Location.of("PostgreSQL"), path, reason, remedy), cause);
    }
}
