package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes array literals: {@code {1,NULL,"a \"b\""}}; a list of lists is an array of more dimensions. */
final class ArrayWriter implements ValueWriter {

    private static final byte[] NULL = Bytes.ascii("NULL");

    private final ValueWriter element;
    private final boolean bare;
    private final boolean nests;
    private final char delimiter;
    private final Cell cell = new Cell();
    private final Bytes scratch = new Bytes();

    ArrayWriter(DataType elementType) {
        TypeKind kind = elementType.kind();
        this.element = ValueWriters.of(elementType);
        this.bare = ValueWriters.isBare(kind);
        this.nests = kind != TypeKind.JSON && kind != TypeKind.COMPOSITE && kind != TypeKind.ARRAY;
        this.delimiter = elementType.sqlName().equals("box") ? ';' : ',';
    }

    @Override
    public void write(Cell value, Bytes out) {
        if (value.kind() == CellKind.LIST) {
            list(value.list(), out);
        } else {
            Utf8.put(Literals.given(value), out);
        }
    }

    private void list(List<? extends @Nullable Object> list, Bytes out) {
        out.put('{');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.put(delimiter);
            }
            item(list.get(i), out);
        }
        out.put('}');
    }

    private void item(@Nullable Object item, Bytes out) {
        if (item == null) {
            out.put(NULL);
        } else if (nests && item instanceof List<?> inner) {
            list(inner, out);
        } else {
            cell.setObject(item);
            scalar(out);
        }
    }

    private void scalar(Bytes out) {
        if (bare && cell.kind() != CellKind.TEXT) {
            element.write(cell, out);
        } else {
            scratch.clear();
            element.write(cell, scratch);
            Literals.quoteInArray(scratch, out);
        }
    }
}
