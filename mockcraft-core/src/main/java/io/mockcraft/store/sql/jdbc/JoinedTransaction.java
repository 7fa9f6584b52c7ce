package io.mockcraft.store.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A transaction that somebody else began and ends.
 *
 * @param dataSource gives out its connection while it is open; else one that commits by itself
 * @param limits how long to wait
 */
public record JoinedTransaction(DataSource dataSource, Limits limits) {

    /** Whether it has not ended yet. */
    public boolean isOpen() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return !connection.getAutoCommit();
        }
    }

    /**
     * Does the work as a part of it: what fails undoes only itself, and what follows finds the settings as they were.
     *
     * @throws SQLException what the database refused
     */
    public <T> T run(Transactions.Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Savepoint before = connection.setSavepoint();
            boolean done = false;
            try {
                T result = withOurSettings(connection, work);
                connection.releaseSavepoint(before);
                done = true;
                return result;
            } finally {
                if (!done && !connection.isClosed()) {
                    connection.rollback(before);
                }
            }
        }
    }

    private <T> T withOurSettings(Connection connection, Transactions.Work<T> work) throws SQLException {
        LocalSettings ours = LocalSettings.ours(limits);
        LocalSettings theirs = ours.standing(connection);
        set(connection, ours);
        T result = work.in(connection);
        set(connection, theirs);
        return result;
    }

    private static void set(Connection connection, LocalSettings settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(settings.sql());
        }
    }
}
