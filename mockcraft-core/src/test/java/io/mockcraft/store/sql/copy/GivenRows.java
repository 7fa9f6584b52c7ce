package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.row.Row;
import io.mockcraft.row.RowReader;
import io.mockcraft.row.RowSource;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Rows of a catalog's table, computed by a function from the index; values in the order of the columns. */
record GivenRows(
        TableName table, List<Column> columns, long size, LongFunction<List<? extends @Nullable Object>> values)
        implements RowSource {

    /** Rows for the writable columns of a table in the schema {@code public}. */
    static GivenRows of(
            Catalog catalog, String table, long size, LongFunction<List<? extends @Nullable Object>> values) {
        Table found = catalog.table(new TableName("public", table)).orElseThrow();
        List<Column> columns =
                found.columns().stream().filter(c -> !c.generated()).toList();
        return new GivenRows(found.name(), columns, size, values);
    }

    static GivenRows of(Catalog catalog, String table, List<List<? extends @Nullable Object>> rows) {
        return of(catalog, table, rows.size(), i -> rows.get((int) i));
    }

    @Override
    public RowReader reader() {
        Row row = new Row(columns.size());
        return index -> {
            row.moveTo(index, index);
            List<? extends @Nullable Object> cells = values.apply(index);
            for (int i = 0; i < columns.size(); i++) {
                row.cell(i).setObject(cells.get(i));
            }
            return row;
        };
    }
}
