package io.mockcraft.assertj;

import io.mockcraft.catalog.Column;
import io.mockcraft.dataset.TableRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;

/** Compares a table with its seeded rows, inside the database. */
final class Comparison {

    /** Rows fetched at a time: all of a large table may differ. */
    private static final int FETCHED = 1_000;

    private final TableRows rows;
    private final List<Column> columns;
    private final RowKey key;

    /** Compares all written columns but those of these names. */
    Comparison(TableRows rows, Set<String> ignored) {
        this.rows = rows;
        this.columns =
                rows.columns().stream().filter(c -> !ignored.contains(c.name())).toList();
        this.key = RowKey.of(rows.plan().table(), columns);
    }

    Differences in(DataSource dataSource) {
        String attempt = rows.table() + " cannot be compared with its seeded rows";
        return Live.ask(dataSource, attempt, connection -> {
            Stage.put(connection, rows.plan().table(), rows);
            return read(connection);
        });
    }

    private Differences read(Connection connection) throws SQLException {
        Differences differences = new Differences();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row =
                    statement.executeQuery(ComparisonQuery.of(rows.plan().table(), columns, key))) {
                while (row.next()) {
                    add(row, differences);
                }
            }
        }
        return differences;
    }

    private void add(ResultSet row, Differences differences) throws SQLException {
        boolean seeded = row.getBoolean(1);
        boolean found = row.getBoolean(2);
        if (!found) {
            differences.add(new Difference(rows.label(), key(row, 3), "expected this seeded row, but it is gone"));
        } else if (!seeded) {
            int actual = 3 + columns.size();
            differences.add(new Difference(rows.label(), key(row, actual), "expected no such row, but it is there"));
        } else {
            values(row, differences);
        }
    }

    private void values(ResultSet row, Differences differences) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            String expected = row.getString(3 + i);
            String actual = row.getString(3 + columns.size() + i);
            if (!Objects.equals(expected, actual)) {
                String what = columns.get(i).name() + " expected " + Texts.quoted(expected) + " but was "
                        + Texts.quoted(actual);
                differences.add(new Difference(rows.label(), key(row, 3), what));
            }
        }
    }

    private String key(ResultSet row, int first) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int place : key.places()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(columns.get(place).name())
                    .append('=')
                    .append(Texts.shortened(row.getString(first + place)));
        }
        return text.toString();
    }
}
