package io.mockcraft.store.sql;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.store.ClaimAgainException;
import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.ClashException;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.RefusedException;
import io.mockcraft.store.WriteReport;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.cleanup.Cleanup;
import io.mockcraft.store.sql.jdbc.Refused;
import io.mockcraft.store.sql.jdbc.States;
import io.mockcraft.store.sql.jdbc.Transactions;
import io.mockcraft.store.sql.ledger.Ledger;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A run whose transactions are committed, and undone by deleting. */
class PostgresRun extends ClaimedRun {

    private final ClaimRequest request;
    private final Clashes clashes;
    private final Set<Long> noteFirst = new LinkedHashSet<>();
    private OptionalLong lastWrite = OptionalLong.empty();
    private boolean again;
    private boolean over;

    PostgresRun(
            long id, ClaimRequest request, Bases bases, Database database, Clashes clashes, Supplier<Catalog> catalog) {
        super(id, bases, database, catalog);
        this.request = request;
        this.clashes = clashes;
    }

    @Override
    WriteReport write(List<WriteStep> steps, Catalog known) throws SQLException {
        try {
            return written(steps, known);
        } catch (MockCraftException e) {
            throw learned(e, known) ? new ClaimAgainException(e) : e;
        }
    }

    private boolean learned(MockCraftException refusal, Catalog known) throws SQLException {
        List<RefusedException> all = Stream.concat(Stream.of(refusal), Stream.of(refusal.getSuppressed()))
                .filter(RefusedException.class::isInstance)
                .map(RefusedException.class::cast)
                .toList();
        if (all.isEmpty()) {
            return false;
        }
        Relations relations =
                database.transactions().run(c -> database.relations().get(c));
        return database.triggerKeys().learn(all, known, relations);
    }

    /** A second write would find sequences that triggers moved in the first: where they draw keys, it is checked at once. */
    private WriteReport written(List<WriteStep> steps, Catalog known) throws SQLException {
        boolean checked = database.triggerKeys().any();
        try {
            return write(steps, known, checked);
        } catch (SQLException e) {
            if (checked || !States.aboutRows(e)) {
                throw e;
            }
            return write(steps, known, true);
        }
    }

    private WriteReport write(List<WriteStep> steps, Catalog known, boolean checked) throws SQLException {
        while (true) {
            try {
                WriteReport report = inTransaction(c ->
                        writing(new Writing(c, id(), database, known, noteFirst, checked, request.probing()), steps));
                clashes.over(request.label());
                return report;
            } catch (NoteFirst e) {
                noteFirst.add(e.table());
            } catch (ClashException e) {
                clashed(e);
                throw e;
            }
        }
    }

    private WriteReport writing(Writing writing, List<WriteStep> steps) throws SQLException {
        WriteReport report = writing.write(steps);
        lastWrite = writing.lastWrite();
        return report;
    }

    @Override
    public OptionalLong lastWrite() {
        return lastWrite;
    }

    <T> T inTransaction(Transactions.Work<T> work) throws SQLException {
        return database.ledger().run(work);
    }

    /**
     * The next claim starts behind the range. Where only triggers can have written what was in the way, it is their tables
     * that start behind it, so that what sequences number later lies behind all; once, then the rows clash with each other.
     */
    private void clashed(ClashException e) {
        TableName table = e.table();
        again = clashes.known(request.label(), table);
        request.tables().stream().filter(t -> t.table().equals(table)).forEach(t -> {
            long last = bases().getOrDefault(table, 1L) + t.ranks() - 1;
            Set<TableName> others = new LinkedHashSet<>(blamed(table));
            others.remove(table);
            clashes.met(request.label(), table, others.isEmpty() ? last : 0);
            others.forEach(other -> clashes.met(request.label(), other, last));
        });
    }

    @Override
    public boolean alone(TableName table) {
        return super.alone(table) || again && !blamed(table).isEmpty();
    }

    @Override
    public CleanReport clean() {
        if (over) {
            return Cleanup.nothing();
        }
        if (request.mode() == CleanupMode.NONE) {
            keep();
            return Cleanup.nothing();
        }
        CleanReport report = remove();
        over = true;
        return report;
    }

    @Override
    public void keep() {
        try {
            boolean kept = database.ledger().run(c -> Ledger.keep(c, id()));
            if (!kept) {
                remove();
            }
            over = true;
        } catch (SQLException e) {
            throw Refused.of("run " + id() + " could not be marked as kept", e);
        }
    }
}
