package io.mockcraft.store.sql.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A statement under construction: its text and the values bound to it. Equal shapes give equal texts, so that the server
 * plans them once. Not thread-safe.
 */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface RowMapper<T> {
        /** The row under the cursor. */
        T map(ResultSet row) throws SQLException;
    }

    /** A statement that starts with this text. */
    public static Sql of(String start) {
        return new Sql().add(start);
    }

    /** Appends text. */
    public Sql add(String more) {
        text.append(more);
        return this;
    }

    /** Appends a place for a value. */
    public Sql bind(@Nullable Object value) {
        text.append('?');
        values.add(value);
        return this;
    }

    /** Appends another statement's text and values. */
    public Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** A row's only value, a number; empty where it is null. */
    public static OptionalLong number(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** Runs it and returns the number of rows it touched. */
    public long update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.executeLargeUpdate();
        }
    }

    /** Runs it and returns its rows. */
    public <T> List<T> query(Connection connection, RowMapper<T> mapper) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = prepare(connection);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(mapper.map(result));
            }
        }
        return rows;
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < values.size(); i++) {
            bind(connection, statement, i + 1, values.get(i));
        }
        return statement;
    }

    private static void bind(Connection connection, PreparedStatement statement, int place, @Nullable Object value)
            throws SQLException {
        if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof List<?> list) {
            statement.setArray(place, connection.createArrayOf("text", texts(list)));
        } else if (value == null) {
            statement.setNull(place, Types.NULL);
        } else {
            statement.setString(place, value.toString());
        }
    }

    private static @Nullable Object[] texts(List<?> list) {
        return list.stream().map(x -> x == null ? null : x.toString()).toArray();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
