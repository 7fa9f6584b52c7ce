package io.mockcraft.examples.shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Plain JDBC in a few words. */
final class Transactions {

    private final DataSource database;

    Transactions(DataSource database) {
        this.database = database;
    }

    /** What happens in one transaction. */
    interface Work<T> {
        T run(Statements statements) throws SQLException;
    }

    /** Commits when the work comes to its end; a connection that is closed without it rolls back. */
    <T> T run(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.run(new Statements(connection));
                connection.commit();
                return result;
            } finally {
                connection.rollback();
            }
        }
    }

    /** Statements of one transaction. */
    record Statements(Connection connection) {

        /** Returns the number of rows changed. */
        int change(String sql, Object... arguments) throws SQLException {
            try (PreparedStatement statement = prepare(sql, arguments)) {
                return statement.executeUpdate();
            }
        }

        /** The first column of the first row. */
        <T> Optional<T> find(Class<T> type, String sql, Object... arguments) throws SQLException {
            try (PreparedStatement statement = prepare(sql, arguments);
                    ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, type)) : Optional.empty();
            }
        }

        private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement;
        }
    }
}
