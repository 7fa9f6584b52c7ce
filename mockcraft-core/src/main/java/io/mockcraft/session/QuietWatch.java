package io.mockcraft.session;

import io.mockcraft.store.Run;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Tells whether anything at all was written in the database's server since it was made.
 *
 * <p>Every transaction that writes takes a number; while the next number is the same, nobody wrote. What others write
 * looks like a write, too: that only costs a needless repeat.
 *
 * @param next the number of the next writing transaction; negative when the server does not tell
 */
record QuietWatch(long next) {

    private static final long UNKNOWN = -1;

    /** A transaction that has written and is still open has a number, which the first figure does not show. */
    private static final String QUERY = "SELECT txid_snapshot_xmax(txid_current_snapshot()), EXISTS (SELECT 1 FROM"
            + " pg_stat_activity WHERE backend_xid IS NOT NULL AND datname = current_database())";

    /** From now on; in a transaction that stays open nothing can be told. */
    static QuietWatch from(Database database, Run run) {
        return new QuietWatch(run.dataSource().isPresent() ? UNKNOWN : read(database));
    }

    boolean quiet(Database database) {
        return next != UNKNOWN && next == read(database);
    }

    private static long read(Database database) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(QUERY)) {
            row.next();
            return row.getBoolean(2) ? UNKNOWN : row.getLong(1);
        } catch (SQLException e) {
            // A server without such numbers: then every reset seeds again.
            return UNKNOWN;
        }
    }
}
