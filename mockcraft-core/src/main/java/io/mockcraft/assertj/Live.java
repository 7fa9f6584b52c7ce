package io.mockcraft.assertj;

import io.mockcraft.store.sql.jdbc.Refused;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;

/** Work in the database that leaves nothing there. */
final class Live {

    private Live() {}

    /** What is to be found out. */
    @FunctionalInterface
    interface Question<T> {
        /** Asks; what it writes is taken back. */
        T ask(Connection connection) throws SQLException;
    }

    /** Asks on a connection of its own, or on the one that sees the rows. */
    static <T> T ask(DataSource dataSource, String attempt, Question<T> question) {
        try (Connection connection = dataSource.getConnection()) {
            return apart(connection, question);
        } catch (SQLException e) {
            throw Refused.of(attempt, e);
        }
    }

    /** The connection may be in the middle of a transaction of the test, which must stay what it is. */
    private static <T> T apart(Connection connection, Question<T> question) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (!autoCommit) {
            return takenBack(connection, question);
        }
        connection.setAutoCommit(false);
        try {
            return takenBack(connection, question);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static <T> T takenBack(Connection connection, Question<T> question) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return question.ask(connection);
        } finally {
            connection.rollback(before);
        }
    }
}
