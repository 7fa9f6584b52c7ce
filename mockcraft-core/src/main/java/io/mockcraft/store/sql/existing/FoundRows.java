package io.mockcraft.store.sql.existing;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Key;
import io.mockcraft.catalog.Table;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
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

/**
 * Reads a table's first rows in the order of its key, without those of runs.
 *
 * @param dataSource the database
 * @param limit the most rows to read
 */
public record FoundRows(DataSource dataSource, int limit) {

    /**
     * The rows: a value for each column, of the kinds that {@link io.mockcraft.row.Cell#setObject} takes.
     *
     * @throws MockCraftException when the table cannot be read
     */
    public List<Map<String, @Nullable Object>> read(Table table) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query(table, hasLedger(connection)))) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(values(row, table.columns()));
            }
            return rows;
        } catch (SQLException e) {
            throw new MockCraftException(
                    new Problem(
                            Location.of(table.name().toString()),
                            "",
                            "its rows, which were to serve as parents, cannot be read: " + e.getMessage(),
                            ""),
                    e);
        }
    }

    private static boolean hasLedger(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT to_regclass('mockcraft.claim') IS NOT NULL")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private String query(Table table, boolean ledger) {
        String columns = table.columns().stream()
                .map(c -> "t." + Identifiers.quote(c.name()))
                .collect(Collectors.joining(", "));
        List<String> key = table.primaryKey().map(Key::columns).orElse(List.of());
        String order = key.isEmpty()
                ? ""
                : key.stream()
                        .map(c -> "t." + Identifiers.quote(c))
                        .collect(Collectors.joining(", ", " ORDER BY ", ""));
        String foreign = ledger && key.size() == 1 ? foreign(table.oid(), key.get(0)) : "";
        return "SELECT " + columns + " FROM " + Identifiers.quote(table.name()) + " t" + foreign + order + " LIMIT "
                + limit;
    }

    /** Rows whose keys a run claimed as a range are that run's. */
    private static String foreign(long oid, String key) {
        String column = Identifiers.quote(key);
        return " WHERE NOT EXISTS (SELECT 1 FROM mockcraft.claim c WHERE c.tbl = " + oid
                + " AND c.kind = 'RANGE' AND c.key_columns = ARRAY[" + literal(key) + "]::text[] AND t." + column
                + "::text::numeric BETWEEN c.first AND c.last)";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
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
