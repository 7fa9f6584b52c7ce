package io.mockcraft.session;

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

    static QuietWatch from(Database database) {
        return new QuietWatch(read(database));
    }

    boolean quiet(Database database) {
        return next != UNKNOWN && next == read(database);
    }

    private static long read(Database database) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT txid_snapshot_xmax(txid_current_snapshot())")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            // A server without such numbers: then every reset seeds again.
            return UNKNOWN;
        }
    }
}
