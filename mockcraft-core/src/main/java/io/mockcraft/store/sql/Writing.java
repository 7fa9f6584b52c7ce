package io.mockcraft.store.sql;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.TableName;
import io.mockcraft.store.WriteReport;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.cleanup.Notes;
import io.mockcraft.store.sql.copy.DeferredChecks;
import io.mockcraft.store.sql.copy.RowWriter;
import io.mockcraft.store.sql.ledger.Claim;
import io.mockcraft.store.sql.ledger.Counters;
import io.mockcraft.store.sql.ledger.Ledger;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** One transaction that writes rows and the mark that they are written. */
final class Writing {

    private final Connection connection;
    private final long run;
    private final Database database;
    private final Catalog catalog;
    private final Set<Long> noteFirst;
    private final boolean checked;
    private final boolean probing;
    private OptionalLong lastWrite = OptionalLong.empty();

    /**
     * A transaction.
     *
     * @param noteFirst tables whose rows are noted before
     * @param checked whether what is deferred is checked here, table by table, and not at the commit
     * @param probing whether tables are tried on after a refusal
     */
    Writing(
            Connection connection,
            long run,
            Database database,
            Catalog catalog,
            Set<Long> noteFirst,
            boolean checked,
            boolean probing) {
        this.connection = connection;
        this.run = run;
        this.database = database;
        this.catalog = catalog;
        this.noteFirst = noteFirst;
        this.checked = checked;
        this.probing = probing;
    }

    /** Locks the claim first, so that a sweep waits for this transaction, whatever becomes of its client. */
    WriteReport write(List<WriteStep> steps) throws SQLException {
        RunEntry entry = Ledger.lock(connection, run).orElseThrow(() -> Refusals.swept(run));
        Relations relations = database.relations().get(connection).with(entry.ties());
        List<Relation> tables =
                entry.claims().stream().map(c -> relations.known(c.table())).toList();
        boolean startedEmpty = !entry.owns() && note(entry, relations);
        boolean watched = tables.stream().anyMatch(Relation::insertTriggers);
        Counters before = watched ? Counters.read(connection) : new Counters(Map.of());
        RowWriter writer = new RowWriter(catalog);
        Map<TableName, Long> written = probing ? writer.probe(connection, steps) : writer.write(connection, steps);
        if (checked || tables.stream().anyMatch(Relation::lateTriggers)) {
            DeferredChecks.run(connection, steps);
        }
        List<String> notices = new ArrayList<>(SkippedRows.told(steps, written));
        Counters since = watched ? Counters.read(connection).since(before) : new Counters(Map.of());
        new Ownership(connection, entry, relations, noteFirst).note(written, since, notices);
        new UnindexedKeys(connection, relations, database.notices()).into(tables, written);
        lastWrite = Ledger.written(connection, run, startedEmpty, LastWrite.AFTER_THIS);
        return new WriteReport(written, notices);
    }

    /** What {@link LastWrite} reads after the commit while nobody else writes. */
    OptionalLong lastWrite() {
        return lastWrite;
    }

    private boolean note(RunEntry entry, Relations relations) throws SQLException {
        List<Long> claimed = entry.claims().stream().map(Claim::table).toList();
        boolean empty =
                new Notes(run, relations, database.transactions().limits()).take(connection, claimed, noteFirst);
        return empty && entry.claims().stream().allMatch(Claim::wasEmpty);
    }
}
