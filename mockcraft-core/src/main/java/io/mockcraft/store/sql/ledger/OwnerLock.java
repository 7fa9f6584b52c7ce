package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.sql.jdbc.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The proof that this JVM lives: a lock that the server holds for one connection, until that connection ends. Every run of
 * a store names the lock's number in its entry. Thread-safe.
 */
public final class OwnerLock implements AutoCloseable {

    private static final int SECONDS_TO_ANSWER = 10;

    private final Opener opener;
    private final Supplier<String> next;
    private @Nullable Connection connection;
    private int number;

    /** Opens the connection that holds the lock. */
    @FunctionalInterface
    public interface Opener {
        /** A connection that nobody else uses. */
        Connection open() throws SQLException;
    }

    /**
     * A lock that is taken at first use.
     *
     * @param next an expression in SQL for its number, which no other lock has
     */
    public OwnerLock(Opener opener, Supplier<String> next) {
        this.opener = opener;
        this.next = next;
    }

    /** The lock's number; the lock is held. */
    public synchronized int number() throws SQLException {
        if (connection == null || connection.isClosed()) {
            take();
        }
        return number;
    }

    /** Takes a new lock, because the server no longer holds the one with this number. */
    public synchronized void renew(int lost) throws SQLException {
        if (lost == number) {
            close();
        }
    }

    private void take() throws SQLException {
        Connection fresh = opener.open();
        fresh.setAutoCommit(true);
        number = Sql.of("SELECT o.n, pg_advisory_lock(1297044051, o.n), set_config('application_name', ")
                .bind(OwnerProcess.name())
                .add(", false) FROM (SELECT " + next.get() + " AS n) o")
                .query(fresh, row -> row.getInt(1))
                .get(0);
        connection = fresh;
    }

    @Override
    public synchronized void close() throws SQLException {
        Connection held = connection;
        connection = null;
        if (held == null || held.isClosed()) {
            return;
        }
        try (held) {
            // A container may have been stopped before us: the lock went with it.
            if (held.isValid(SECONDS_TO_ANSWER)) {
                Sql.of("SELECT pg_advisory_unlock_all(), set_config('application_name', (SELECT reset_val FROM"
                                + " pg_settings WHERE name = 'application_name'), false)")
                        .query(held, row -> 1);
            }
        }
    }
}
