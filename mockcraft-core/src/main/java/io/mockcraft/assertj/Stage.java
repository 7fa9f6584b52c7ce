package io.mockcraft.assertj;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.row.RowSource;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.copy.RowWriter;
import io.mockcraft.store.sql.names.Identifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A temporary table with what is expected: the database reads the values as it read the seeded ones, so that rounding,
 * padding and normal forms are the same on both sides.
 */
final class Stage {

    private static final String NAME = "mockcraft_expected";

    /** The temporary table, for SQL. */
    static final String TABLE = Identifiers.quote(new TableName("pg_temp", NAME));

    private Stage() {}

    static void put(Connection connection, Table table, RowSource rows) throws SQLException {
        List<String> columns = rows.columns().stream().map(c -> c.name()).toList();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE " + NAME + " AS SELECT " + Identifiers.list(columns) + " FROM "
                    + SqlForm.of(table) + " WITH NO DATA");
        }
        Moved moved = new Moved(new TableName("pg_temp", NAME), rows);
        new RowWriter(new Catalog("", List.of(), List.of(), List.of()))
                .write(connection, List.of(new WriteStep(List.of(moved))));
    }
}
