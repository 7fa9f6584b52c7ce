package io.mockcraft.store.sql;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.TableName;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.Run;
import io.mockcraft.store.WriteReport;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.jdbc.Refused;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A run whose claim is committed, whatever becomes of its rows. */
abstract class ClaimedRun implements Run {

    final Database database;
    private final long id;
    private final Map<TableName, Long> bases;
    private final List<String> displaced;
    private final Set<TableName> untouched;
    private final Set<TableName> writing;
    private final Supplier<Catalog> catalog;

    ClaimedRun(long id, Bases bases, Database database, Supplier<Catalog> catalog) {
        this.id = id;
        this.bases = Map.copyOf(bases.firsts());
        this.displaced = List.copyOf(bases.displaced());
        this.untouched = Set.copyOf(bases.untouched());
        this.writing = Set.copyOf(bases.writing());
        this.database = database;
        this.catalog = catalog;
    }

    @Override
    public final long id() {
        return id;
    }

    @Override
    public final Map<TableName, Long> bases() {
        return bases;
    }

    @Override
    public final List<String> displaced() {
        return displaced;
    }

    @Override
    public boolean alone(TableName table) {
        return untouched.contains(table) && writing.isEmpty();
    }

    /** The tables whose triggers may have written the only rows that can be in the way. */
    final Set<TableName> blamed(TableName table) {
        return untouched.contains(table) ? writing : Set.of();
    }

    @Override
    public final WriteReport write(List<WriteStep> steps) {
        try {
            WriteReport report = write(steps, catalog.get());
            List<String> notices = new ArrayList<>(report.notices());
            notices.addAll(database.notices().take());
            return new WriteReport(report.rows(), notices);
        } catch (SQLException e) {
            throw Refused.of("run " + id + " could not be written", e);
        }
    }

    abstract WriteReport write(List<WriteStep> steps, Catalog known) throws SQLException;

    /** Deletes the run's rows, if it owns any, and its entry. */
    final CleanReport remove() {
        return database.cleanup().clean(id);
    }
}
