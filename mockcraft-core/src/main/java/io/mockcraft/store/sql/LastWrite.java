package io.mockcraft.store.sql;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.jdbc.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * A number that stays the same while nobody writes: the one that the next writing transaction of the server will take, and
 * how far the sequences went, which move without a transaction that writes.
 */
final class LastWrite {

    private static final String SEQUENCES =
            "(SELECT count(last_value) + COALESCE(sum(sign(increment_by::numeric) * last_value), 0)"
                    + " FROM pg_catalog.pg_sequences WHERE schemaname <> 'mockcraft' AND schemaname NOT LIKE 'pg\\_temp%')";

    /** A transaction that has written and is still open has a number already, which the next one does not show. */
    private static final String NOW = number(
            "txid_snapshot_xmax(txid_current_snapshot())",
            "NOT EXISTS (SELECT 1 FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND datname = current_database())");

    /**
     * An expression for what will be read when the transaction that evaluates it last is committed; null where somebody
     * who began to write earlier is still at it.
     */
    static final String AFTER_THIS =
            number("txid_current() + 1", "txid_snapshot_xmin(txid_current_snapshot()) = txid_current()");

    private LastWrite() {}

    private static String number(String next, String told) {
        return "CASE WHEN " + told + " THEN ((" + next + " + " + SEQUENCES + ") % 4611686018427387904)::bigint END";
    }

    static OptionalLong read(Transactions transactions) {
        try (Connection connection = transactions.kept().get()) {
            return Sql.of("SELECT " + NOW).query(connection, Sql::number).get(0);
        } catch (SQLException e) {
            // A server without such numbers: then every reset seeds again.
            return OptionalLong.empty();
        }
    }
}
