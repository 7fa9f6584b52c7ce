package io.mockcraft.assertj;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.TableName;
import io.mockcraft.row.RowReader;
import io.mockcraft.row.RowSource;
import java.util.List;

/**
 * A table's rows on their way into another table.
 *
 * @param table where they go
 * @param rows the rows
 */
record Moved(TableName table, RowSource rows) implements RowSource {

    @Override
    public List<Column> columns() {
        return rows.columns();
    }

    @Override
    public long size() {
        return rows.size();
    }

    @Override
    public RowReader reader() {
        return rows.reader();
    }
}
