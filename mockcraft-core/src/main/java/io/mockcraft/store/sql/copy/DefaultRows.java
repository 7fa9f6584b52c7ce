package io.mockcraft.store.sql.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Rows of which every column is left to the database; COPY needs one column at least. */
final class DefaultRows {

    private DefaultRows() {}

    /** Inserts so many rows into {@code table}, in SQL's spelling. */
    static long insert(Connection connection, String table, long rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate(select(table, rows));
        }
    }

    static String select(String table, long rows) {
        return "INSERT INTO " + table + " SELECT FROM pg_catalog.generate_series(1, " + rows + ")";
    }
}
