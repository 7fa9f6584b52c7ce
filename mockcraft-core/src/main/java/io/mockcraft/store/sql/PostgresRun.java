package io.mockcraft.store.sql;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.TableName;
import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.ClashException;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import io.mockcraft.store.WriteReport;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.cleanup.Cleanup;
import io.mockcraft.store.sql.jdbc.Refused;
import io.mockcraft.store.sql.ledger.Ledger;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A run whose transactions are committed, and undone by deleting. */
final class PostgresRun implements Run {

    private final long id;
    private final ClaimRequest request;
    private final Map<TableName, Long> bases;
    private final Database database;
    private final Clashes clashes;
    private final Supplier<Catalog> catalog;
    private final Set<Long> noteFirst = new LinkedHashSet<>();
    private boolean over;

    PostgresRun(
            long id,
            ClaimRequest request,
            Map<TableName, Long> bases,
            Database database,
            Clashes clashes,
            Supplier<Catalog> catalog) {
        this.id = id;
        this.request = request;
        this.bases = Map.copyOf(bases);
        this.database = database;
        this.clashes = clashes;
        this.catalog = catalog;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public Map<TableName, Long> bases() {
        return bases;
    }

    @Override
    public WriteReport write(List<WriteStep> steps) {
        Catalog known = catalog.get();
        while (true) {
            try {
                WriteReport report =
                        database.transactions().run(c -> new Writing(c, id, database, known, noteFirst).write(steps));
                clashes.over(request.label());
                return report;
            } catch (NoteFirst e) {
                noteFirst.add(e.table());
            } catch (ClashException e) {
                clashed(e);
                throw e;
            } catch (SQLException e) {
                throw Refused.of("run " + id + " could not be written", e);
            }
        }
    }

    private void clashed(ClashException e) {
        request.tables().stream()
                .filter(t -> t.table().equals(e.table()))
                .forEach(t ->
                        clashes.met(request.label(), t.table(), bases.getOrDefault(t.table(), 1L) + t.ranks() - 1));
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
        CleanReport report = database.cleanup().clean(id);
        over = true;
        return report;
    }

    @Override
    public void keep() {
        try {
            boolean kept = database.transactions().run(c -> Ledger.keep(c, id));
            if (!kept) {
                database.cleanup().clean(id);
            }
            over = true;
        } catch (SQLException e) {
            throw Refused.of("run " + id + " could not be marked as kept", e);
        }
    }
}
