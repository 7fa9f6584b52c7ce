package io.mockcraft.assertj;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.TableName;
import io.mockcraft.row.Cell;
import io.mockcraft.row.Row;
import io.mockcraft.row.RowReader;
import io.mockcraft.row.RowSource;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of one column.
 *
 * @param table the table that it is meant for
 * @param column the column
 * @param value its value, as a test writes it
 */
record OneValue(TableName table, Column column, @Nullable Object value) implements RowSource {

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public long size() {
        return 1;
    }

    @Override
    public RowReader reader() {
        Row row = new Row(1);
        row.cell(0).setObject(known(value));
        return index -> row;
    }

    /** What no cell can hold goes to the database as its text. */
    private static @Nullable Object known(@Nullable Object value) {
        if (value == null || Cell.takes(value)) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return value instanceof ZonedDateTime moment ? moment.toInstant() : value.toString();
    }
}
