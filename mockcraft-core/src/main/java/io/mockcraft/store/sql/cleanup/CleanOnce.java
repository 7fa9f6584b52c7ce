package io.mockcraft.store.sql.cleanup;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.sql.ledger.Claim;
import io.mockcraft.store.sql.ledger.Ledger;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.RelationCache;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One attempt to clean one run, inside a transaction. */
final class CleanOnce {

    private final Connection connection;
    private final RelationCache cache;
    private final Cleanup.Way way;
    private final List<String> notices = new ArrayList<>();

    CleanOnce(Connection connection, RelationCache cache, Cleanup.Way way) {
        this.connection = connection;
        this.cache = cache;
        this.way = way;
    }

    /** Locks the entry first: whoever writes or sweeps this run is waited for. */
    CleanReport clean(long run) throws SQLException {
        Optional<RunEntry> entry = Ledger.lock(connection, run);
        if (entry.isEmpty()) {
            return Cleanup.nothing();
        }
        if (!entry.get().claims().stream().allMatch(Claim::current)) {
            cache.forget();
        }
        Relations relations = cache.get(connection).with(entry.get().ties());
        Map<TableName, Long> rows = entry.get().owns() ? owned(entry.get(), relations) : Map.of();
        end(run, relations);
        return new CleanReport(rows, notices);
    }

    private Map<TableName, Long> owned(RunEntry run, Relations relations) throws SQLException {
        if (way == Cleanup.Way.FAST && LongSearch.isAhead(run, relations)) {
            Optional<Map<TableName, Long>> emptied =
                    new Truncation(run, relations).ofOwnAlone(connection, new Owned(run, relations));
            if (emptied.isPresent()) {
                return emptied.get();
            }
        }
        List<Relation> touched = touched(run, relations);
        if (way != Cleanup.Way.UNHINDERED) {
            return watched(run, relations, touched);
        }
        List<Relation> hindered =
                touched.stream().filter(Relation::deleteTriggers).distinct().toList();
        SwitchedOff triggers = SwitchedOff.on(connection, hindered);
        Map<TableName, Long> rows = watched(run, relations, touched);
        triggers.backOn();
        hindered.forEach(t -> notices.add("triggers and rules of " + t.name()
                + " keep its rows: they were switched off while those of run " + run.id() + " were removed"));
        return rows;
    }

    private Map<TableName, Long> watched(RunEntry run, Relations relations, List<Relation> touched)
            throws SQLException {
        if (!DeleteTriggers.anyOn(touched)) {
            return rows(run, relations);
        }
        DeleteTriggers triggers = DeleteTriggers.watch(connection, relations);
        Map<TableName, Long> rows = new LinkedHashMap<>(rows(run, relations));
        if (way == Cleanup.Way.FAST) {
            new SlowDelete(connection, run, relations, false).run().forEach((t, n) -> rows.merge(t, n, Long::sum));
        }
        triggers.remove(rows, notices);
        return rows;
    }

    private static List<Relation> touched(RunEntry run, Relations relations) {
        List<Relation> owned = new Owned(run, relations).tables();
        List<Relation> touched = new ArrayList<>(owned);
        touched.addAll(relations.dependents(owned.stream().map(Relation::oid).toList()));
        return touched;
    }

    private Map<TableName, Long> rows(RunEntry run, Relations relations) throws SQLException {
        if (run.mode().equals(CleanupMode.TRUNCATE.name())) {
            Optional<Map<TableName, Long>> emptied = new Truncation(run, relations).tryIt(connection);
            if (emptied.isPresent()) {
                return emptied.get();
            }
            notices.add("run " + run.id()
                    + " was cleaned row by row: TRUNCATE needs the right to it, and tables without row"
                    + " security or triggers on TRUNCATE that were empty at the start and that no other run uses");
        }
        if (way == Cleanup.Way.FAST) {
            Optional<Map<TableName, Long>> deleted =
                    new FastDelete(new Owned(run, relations), relations).tryIt(connection);
            if (deleted.isPresent()) {
                return deleted.get();
            }
        }
        return new SlowDelete(connection, run, relations, way == Cleanup.Way.STEPWISE).run();
    }

    /** Deferred keys are checked before the sequences move, because moving a sequence cannot be undone. */
    private void end(long run, Relations relations) throws SQLException {
        String sequences = new SequenceReset(run, relations).statement(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE; " + Ledger.removal(run) + sequences);
        }
    }
}
