package io.mockcraft.store.sql.ledger.file;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.jdbc.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Runs transactions over a ledger that is kept in a file. One at a time, on whatever machine: the server's lock sees to
 * that, and waits for the dying server process of a killed JVM.
 *
 * <p>Rows and entry stand or fall together: the new state is written, as pending under the transaction's number, before
 * the commit. Whoever comes next asks the server what became of that transaction, and takes the state or drops it.
 */
final class FileLedger {

    private final LedgerFile file;

    FileLedger(LedgerFile file) {
        this.file = file;
    }

    /** What the work gave, and the number of its transaction. */
    private record Done<T>(T result, long transaction) {}

    <T> T run(Transactions transactions, Transactions.Work<T> work) throws SQLException {
        Done<T> done = transactions.run(connection -> in(connection, work));
        file.take(done.transaction());
        return done.result();
    }

    private <T> Done<T> in(Connection connection, Transactions.Work<T> work) throws SQLException {
        long transaction = begin(connection);
        settle(connection, transaction);
        byte[] before = file.read(transaction);
        TemporaryTables tables = TemporaryTables.create(connection, before, transaction);
        T result = work.in(RenamedTables.over(connection));
        byte[] after = tables.drain();
        if (!Arrays.equals(before, after)) {
            file.prepare(transaction, after);
        }
        return new Done<>(result, transaction);
    }

    /** The file is on the disk for good, so the rows must be as well. */
    private static long begin(Connection connection) throws SQLException {
        Sql.of("SET LOCAL synchronous_commit = on").update(connection);
        return Sql.of("SELECT pg_advisory_xact_lock(1297044052, 1), pg_current_xact_id()::text::bigint")
                .query(connection, row -> row.getLong(2))
                .get(0);
    }

    /** States of transactions that ended while nobody could take them. */
    private void settle(Connection connection, long transaction) throws SQLException {
        for (long pending : file.pending()) {
            if (pending < transaction && committed(connection, pending)) {
                file.take(pending);
            } else {
                file.drop(pending);
            }
        }
    }

    private boolean committed(Connection connection, long transaction) throws SQLException {
        String status = Sql.of("SELECT coalesce(pg_xact_status('" + transaction + "'::xid8), 'forgotten')")
                .query(connection, row -> row.getString(1))
                .get(0);
        if (status.equals("forgotten")) {
            throw file.forgotten(transaction);
        }
        return status.equals("committed");
    }
}
