package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.TableName;
import io.mockcraft.row.RowSource;
import io.mockcraft.store.ClashException;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.names.Identifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes rows into a PostgreSQL database. Thread-safe; each call uses its own connection and its own threads, which
 * have ended when it returns.
 */
public final class RowWriter {

    private final Catalog catalog;
    private final int threads;

    /** A writer for a database with this catalog, which tells where row security forbids COPY. */
    public RowWriter(Catalog catalog) {
        this(catalog, Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    RowWriter(Catalog catalog, int threads) {
        this.catalog = catalog;
        this.threads = threads;
    }

    /**
     * Writes every step's rows, one step after the other, as part of the caller's transaction.
     *
     * <p>A step of one table is a COPY. The tables of a reference cycle go in as one statement, from temporary tables
     * that are gone again afterwards; so does a table under row security. Memory does not grow with the rows. When
     * the calling thread is interrupted, the write stops and the interrupt stays on.
     *
     * @param connection a connection of pgjdbc, wrapped or not, whose autocommit is off; left open. After an exception
     *     its transaction can only be rolled back
     * @param steps what goes in, parents first
     * @return the rows written by table, as the server counted them, sorted by name
     * @throws ClashException when the database says that a row is not unique: its cause is the SQLException
     * @throws io.mockcraft.store.RefusedException when the database refuses a row for another reason: its cause is the
     *     SQLException
     * @throws io.mockcraft.problem.MockCraftException when the statement fails (deadlock, lost connection; the cause is
     *     the SQLException), when a value cannot be stored, or when the thread was interrupted
     * @throws RuntimeException what a {@link io.mockcraft.row.RowReader} threw, unchanged
     */
    public Map<TableName, Long> write(Connection connection, List<WriteStep> steps) {
        Map<TableName, Long> written = new TreeMap<>();
        for (WriteStep step : steps) {
            write(connection, step, written);
        }
        return written;
    }

    /**
     * Writes like {@link #write}, but goes on after a refusal with the tables that do not refer to refused ones.
     *
     * @throws io.mockcraft.problem.MockCraftException the first refusal, with the others suppressed
     */
    public Map<TableName, Long> probe(Connection connection, List<WriteStep> steps) throws SQLException {
        Map<TableName, Long> written = new TreeMap<>();
        new Probing(connection, catalog).write(steps, step -> write(connection, step, written));
        return written;
    }

    private void write(Connection connection, WriteStep step, Map<TableName, Long> written) {
        List<RowSource> sources = step.sources();
        if (sources.size() > 1 || isSecured(sources.get(0).table())) {
            new StagedStep(connection, threads, this::isSecured).write(sources, written);
        } else {
            RowSource source = sources.get(0);
            written.merge(source.table(), copy(connection, source), Long::sum);
        }
    }

    private long copy(Connection connection, RowSource source) {
        String table = Identifiers.quote(source.table());
        try {
            if (source.size() == 0) {
                return 0;
            }
            if (source.columns().isEmpty()) {
                return DefaultRows.insert(connection, table, source.size());
            }
            return new CopyLoad(connection, threads).into(table, names(source), source);
        } catch (SQLException e) {
            throw Refusal.of(e, source, source.table().name());
        }
    }

    static String names(RowSource source) {
        return Identifiers.list(source.columns().stream().map(c -> c.name()).toList());
    }

    private boolean isSecured(TableName table) {
        return catalog.table(table).map(t -> t.access().rowSecurity()).orElse(false);
    }
}
