package io.mockcraft.store.sql;

import io.mockcraft.store.sql.jdbc.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;

/**
 * Reads the number that the next writing transaction of the server will take: while it is the same, nobody wrote. A
 * transaction that has written and is still open has a number already, which that one does not show.
 */
final class LastWrite {

    private static final String QUERY = "SELECT txid_snapshot_xmax(txid_current_snapshot()), EXISTS (SELECT 1 FROM"
            + " pg_stat_activity WHERE backend_xid IS NOT NULL AND datname = current_database())";

    private LastWrite() {}

    static OptionalLong read(Transactions transactions) {
        try (Connection connection = transactions.kept().get();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(QUERY)) {
            row.next();
            return row.getBoolean(2) ? OptionalLong.empty() : OptionalLong.of(row.getLong(1));
        } catch (SQLException e) {
            // A server without such numbers: then every reset seeds again.
            return OptionalLong.empty();
        }
    }
}
