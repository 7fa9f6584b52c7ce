package io.mockcraft.expression.evaluate;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers the columns that an expression may mention; asked once, when it is compiled. */
public interface Names {

    /** The column's slot, from 0; -1 when there is no such column. */
    int slot(List<String> path);

    /** The column's type, by which its values are compared; null when it is not known. */
    default @Nullable DataType type(int slot) {
        return null;
    }

    /** The columns of a table, numbered by their order, with their types. */
    static Names of(List<Column> columns) {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(column.name()));
        return new Names() {
            @Override
            public int slot(List<String> path) {
                return path.size() == 1 ? names.indexOf(path.get(0)) : -1;
            }

            @Override
            public DataType type(int slot) {
                return columns.get(slot).type();
            }
        };
    }

    /** No columns at all: only constants can be evaluated. */
    static Names none() {
        return path -> -1;
    }
}
