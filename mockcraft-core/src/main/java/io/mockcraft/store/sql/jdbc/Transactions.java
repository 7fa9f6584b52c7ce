package io.mockcraft.store.sql.jdbc;

import io.mockcraft.problem.MockCraftException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs whole transactions, and repeats them after a deadlock, a serialisation failure, or where the connection turned out to be
 * dead before anything was done; thread-safe.
 *
 * @param dataSource the user's own
 * @param kept where connections come from
 * @param limits how long to wait and how often to repeat
 */
public record Transactions(DataSource dataSource, KeptConnection kept, Limits limits) {

    private static final Set<String> REPEATABLE = Set.of("40001", "40P01");

    /** Transactions on a data source. */
    public Transactions(DataSource dataSource, Limits limits) {
        this(dataSource, new KeptConnection(dataSource), limits);
    }

    /** What happens inside a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it; auto-commit is off. */
        T in(Connection connection) throws SQLException;
    }

    /**
     * Runs the work in one transaction and commits it; after any failure it is rolled back.
     *
     * @throws SQLException what the database refused, after the repeats
     */
    public <T> T run(Work<T> work) throws SQLException {
        for (int left = limits.repeats(); ; left--) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (left == 0 || !isRepeatable(e)) {
                    throw e;
                }
            } catch (MockCraftException e) {
                if (left == 0 || !isRepeatable(e.getCause())) {
                    throw e;
                }
            }
        }
    }

    private static boolean isRepeatable(@Nullable Throwable cause) {
        return cause instanceof SQLRecoverableException
                || cause instanceof SQLException e && REPEATABLE.contains(String.valueOf(e.getSQLState()));
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = kept.get()) {
            return once(connection, work);
        }
    }

    private <T> T once(Connection connection, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            begin(connection);
            T result = work.in(connection);
            connection.commit();
            committed = true;
            return result;
        } finally {
            end(connection, autoCommit, committed);
        }
    }

    /** A rollback that fails means that the connection is gone, and the transaction with it: the cause is on its way up. */
    private static void end(Connection connection, boolean autoCommit, boolean committed) throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        if (!committed) {
            connection.rollback();
        }
        connection.setAutoCommit(autoCommit);
    }

    /** A connection that lay idle may have been ended by the server; nothing was done on it, so another one may serve. */
    private void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED; "
                    + LocalSettings.ours(limits).sql());
        } catch (SQLException e) {
            throw connection.isClosed() ? new SQLRecoverableException(e.getMessage(), e.getSQLState(), e) : e;
        }
    }
}
