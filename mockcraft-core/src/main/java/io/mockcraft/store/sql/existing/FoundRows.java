package io.mockcraft.store.sql.existing;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Key;
import io.mockcraft.catalog.Table;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.store.sql.ledger.LedgerSchema;
import io.mockcraft.store.sql.names.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads a table's first rows in the order of its key, without those of runs. */
public final class FoundRows {

    private FoundRows() {}

    /**
     * The rows, where the ledger's tables are at hand: a value for each column, of the kinds that
     * {@link io.mockcraft.row.Cell#setObject} takes.
     */
    public static List<Map<String, @Nullable Object>> besideRuns(Connection connection, Table table, int limit)
            throws SQLException {
        return read(connection, query(table, true, limit));
    }

    /**
     * The rows, as far as the database itself knows of runs.
     *
     * @throws MockCraftException when the table cannot be read
     */
    public static List<Map<String, @Nullable Object>> read(DataSource dataSource, Table table, int limit) {
        try (Connection connection = dataSource.getConnection()) {
            return read(connection, query(table, LedgerSchema.exists(connection), limit));
        } catch (SQLException e) {
            throw unreadable(table, e);
        }
    }

    /** A table that cannot be read. */
    public static MockCraftException unreadable(Table table, SQLException cause) {
        return new MockCraftException(
                new Problem(
                        Location.of(table.name().toString()),
                        "",
                        "its rows, which were to serve as parents, cannot be read: " + cause.getMessage(),
                        ""),
                cause);
    }

    private static List<Map<String, @Nullable Object>> read(Connection connection, Query query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query.sql())) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(values(row, query.columns()));
            }
            return rows;
        }
    }

    private record Query(String sql, List<Column> columns) {}

    private static Query query(Table table, boolean ledger, int limit) {
        String columns = named(table.columns().stream().map(Column::name).toList(), "");
        List<String> key = table.primaryKey().map(Key::columns).orElse(List.of());
        return new Query(
                "SELECT " + columns + " FROM " + Identifiers.quote(table.name()) + " t"
                        + (ledger ? " WHERE NOT EXISTS (" + Runs.owner(table) + ")" : "")
                        + (key.isEmpty() ? "" : " ORDER BY " + named(key, "")) + " LIMIT " + limit,
                table.columns());
    }

    /** The columns of the row {@code t}, each with a cast. */
    static String named(List<String> columns, String cast) {
        return columns.stream().map(c -> "t." + Identifiers.quote(c) + cast).collect(Collectors.joining(", "));
    }

    private static Map<String, @Nullable Object> values(ResultSet row, List<Column> columns) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            values.put(column.name(), FoundValue.read(row, i + 1, column.type().kind()));
        }
        return values;
    }
}
