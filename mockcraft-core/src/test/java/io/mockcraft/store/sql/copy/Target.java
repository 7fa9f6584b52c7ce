package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.TableName;
import io.mockcraft.row.RowSource;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.catalog.PostgresCatalog;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database to write to, on one open connection. */
record Target(Connection connection, Catalog catalog) implements AutoCloseable {

    static Target with(String ddl) throws SQLException {
        return on(EmbeddedDatabase.databaseWith(ddl));
    }

    static Target on(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return new Target(connection, PostgresCatalog.read(connection));
    }

    /** The catalog again, as this connection sees it now. */
    Target again() throws SQLException {
        return new Target(connection, PostgresCatalog.read(connection));
    }

    GivenRows rows(String table, List<List<? extends @Nullable Object>> rows) {
        return GivenRows.of(catalog, table, rows);
    }

    /** Writes one step for each source. */
    Map<TableName, Long> write(RowSource... sources) {
        List<WriteStep> steps = new ArrayList<>();
        for (RowSource source : sources) {
            steps.add(new WriteStep(List.of(source)));
        }
        return new RowWriter(catalog).write(connection, steps);
    }

    /** Writes all sources in one step. */
    Map<TableName, Long> writeTogether(RowSource... sources) {
        return new RowWriter(catalog).write(connection, List.of(new WriteStep(List.of(sources))));
    }

    /** The first column of a query, as text; null as {@code "null"}. */
    List<String> texts(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
