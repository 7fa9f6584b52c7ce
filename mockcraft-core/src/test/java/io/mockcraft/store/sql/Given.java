package io.mockcraft.store.sql;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.row.Row;
import io.mockcraft.row.RowReader;
import io.mockcraft.row.RowSource;
import io.mockcraft.store.WriteStep;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Rows given by a function of their index.
 *
 * @param table their table
 * @param columns the columns written
 * @param size how many
 * @param values the values of the row at an index, as plain objects
 */
record Given(TableName table, List<Column> columns, long size, LongFunction<List<Object>> values) implements RowSource {

    static Given rows(PostgresStore store, String table, String columns, long size, LongFunction<List<Object>> values) {
        TableName name = table.contains(".")
                ? new TableName(table.split("\\.")[0], table.split("\\.")[1])
                : new TableName("public", table);
        Table known = store.catalog().table(name).orElseThrow();
        List<Column> chosen = Arrays.stream(columns.split(", *"))
                .map(c -> known.column(c).orElseThrow())
                .toList();
        return new Given(name, chosen, size, values);
    }

    WriteStep step() {
        return new WriteStep(List.of(this));
    }

    @Override
    public RowReader reader() {
        Row row = new Row(columns.size());
        return index -> {
            row.moveTo(index, index);
            List<Object> cells = values.apply(index);
            for (int i = 0; i < columns.size(); i++) {
                row.cell(i).setObject(cells.get(i));
            }
            return row;
        };
    }
}
