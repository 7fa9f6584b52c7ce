package io.mockcraft.store.sql;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.TableName;
import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.WriteReport;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.copy.RowWriter;
import io.mockcraft.store.sql.jdbc.JoinedTransaction;
import io.mockcraft.store.sql.jdbc.Refused;
import io.mockcraft.store.sql.jdbc.Transactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A run whose rows go into a transaction that somebody else began: with the mark that they are written, so that they are
 * owned if it is committed, and nothing is owned if it is not.
 */
final class JoinedRun extends PostgresRun {

    private final DataSource dataSource;
    private final JoinedTransaction joined;
    private boolean wrote;

    JoinedRun(
            long id,
            ClaimRequest request,
            DataSource dataSource,
            Bases bases,
            Database database,
            Clashes clashes,
            Supplier<Catalog> catalog) {
        super(id, request, bases, database, clashes, catalog);
        this.dataSource = dataSource;
        this.joined = new JoinedTransaction(dataSource, database.transactions().limits());
    }

    /** What the transaction wrote before, nobody else sees. */
    @Override
    public boolean alone(TableName table) {
        return false;
    }

    @Override
    WriteReport write(List<WriteStep> steps, Catalog known) throws SQLException {
        WriteReport report =
                joined.isOpen() && database.ledger().isFile() ? rowsOnly(steps, known) : super.write(steps, known);
        wrote = true;
        return report;
    }

    /** A file cannot change together with somebody else's transaction. */
    private WriteReport rowsOnly(List<WriteStep> steps, Catalog known) throws SQLException {
        Map<TableName, Long> rows = joined.run(c -> new RowWriter(known).write(c, steps));
        List<String> notices = new ArrayList<>(SkippedRows.told(steps, rows));
        notices.add("The ledger is a file: rows that the test's own transaction commits would stay.");
        return new WriteReport(rows, notices);
    }

    @Override
    <T> T inTransaction(Transactions.Work<T> work) throws SQLException {
        return joined.isOpen() ? joined.run(work) : super.inTransaction(work);
    }

    /** Somebody else ends the transaction, and may write more into it. */
    @Override
    public OptionalLong lastWrite() {
        return OptionalLong.empty();
    }

    @Override
    public Optional<DataSource> dataSource() {
        return Optional.of(dataSource);
    }

    @Override
    public CleanReport clean() {
        requireEnded();
        return super.clean();
    }

    @Override
    public void keep() {
        requireEnded();
        super.keep();
    }

    /** With its rows goes the lock on its entry: both would wait for a transaction that ends only later. */
    private void requireEnded() {
        try {
            if (wrote && joined.isOpen()) {
                throw Refusals.stillJoined(id());
            }
        } catch (SQLException e) {
            throw Refused.of("the transaction that run " + id() + " joined does not answer", e);
        }
    }
}
