package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.Column;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes row literals, {@code ("a",,"3")}, from a document by field name or from a list by position. */
final class CompositeWriter implements ValueWriter {

    private final List<Column> fields;
    private final List<ValueWriter> writers;
    private final Cell cell = new Cell();
    private final Bytes scratch = new Bytes();

    CompositeWriter(List<Column> fields) {
        this.fields = fields;
        this.writers = fields.stream().map(f -> ValueWriters.of(f.type())).toList();
    }

    @Override
    public void write(Cell value, Bytes out) {
        if (value.kind() == CellKind.DOCUMENT) {
            document(value.document(), out);
        } else if (value.kind() == CellKind.LIST) {
            list(value.list(), out);
        } else {
            Utf8.put(Literals.given(value), out);
        }
    }

    private void document(Map<String, @Nullable Object> document, Bytes out) {
        out.put('(');
        for (int i = 0; i < fields.size(); i++) {
            field(i, document.get(fields.get(i).name()), out);
        }
        out.put(')');
    }

    private void list(List<@Nullable Object> list, Bytes out) {
        out.put('(');
        for (int i = 0; i < fields.size(); i++) {
            field(i, i < list.size() ? list.get(i) : null, out);
        }
        out.put(')');
    }

    private void field(int position, @Nullable Object value, Bytes out) {
        if (position > 0) {
            out.put(',');
        }
        if (value != null) {
            cell.setObject(value);
            scratch.clear();
            writers.get(position).write(cell, scratch);
            Literals.quoteInRow(scratch, out);
        }
    }
}
