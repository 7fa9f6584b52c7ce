package io.mockcraft.assertj;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is now.
 *
 * @param dataSource where it is
 * @param table what the catalog says of it
 */
record LiveTable(DataSource dataSource, Table table) {

    /** The number of its rows. */
    long size() {
        String query = "SELECT pg_catalog.count(*) FROM " + SqlForm.of(table);
        return Live.ask(dataSource, table.name() + " cannot be read", connection -> number(connection, query));
    }

    /** Whether a row holds the value in the column. */
    boolean holds(Column column, @Nullable Object value) {
        String form = SqlForm.of(column);
        String query = "SELECT pg_catalog.count(*) FROM (SELECT " + form + " AS v FROM " + SqlForm.of(table)
                + ") a WHERE a.v IS NOT DISTINCT FROM (SELECT " + form + " FROM " + Stage.TABLE + ")";
        return Live.ask(dataSource, table.name() + " cannot be searched", connection -> {
            Stage.put(connection, table, new OneValue(table.name(), column, value));
            return number(connection, query) > 0;
        });
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
