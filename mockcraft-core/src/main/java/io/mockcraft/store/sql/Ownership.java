package io.mockcraft.store.sql;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.cleanup.Notes;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.ledger.Claim;
import io.mockcraft.store.sql.ledger.Counters;
import io.mockcraft.store.sql.ledger.Ledger;
import io.mockcraft.store.sql.ledger.OwnedRows;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** After a write: notes the keys of rows that no range tells, and of rows that triggers wrote beside ours. */
final class Ownership {

    private final Connection connection;
    private final RunEntry run;
    private final Relations relations;
    private final Set<Long> noted;

    Ownership(Connection connection, RunEntry run, Relations relations, Set<Long> noted) {
        this.connection = connection;
        this.run = run;
        this.relations = relations;
        this.noted = noted;
    }

    /**
     * Notes what there is to note.
     *
     * @param written our own rows
     * @param counted all rows that the transaction wrote, if triggers may have written some; else empty
     */
    void note(Map<TableName, Long> written, Counters counted, List<String> notices) throws SQLException {
        for (Claim claim : run.claims()) {
            Relation table = relations.known(claim.table());
            if (claim.kind() == Claim.Kind.KEYS && written.getOrDefault(table.name(), 0L) > 0) {
                certain(table, claim, counted.of(table.oid()));
                OwnedRows.note(connection, run.id(), table, claim, except(table));
            }
        }
        for (Map.Entry<Relation, Counters.Count> entry :
                beside(written, counted).entrySet()) {
            noteOfTriggers(entry.getKey(), entry.getValue(), notices);
        }
    }

    /** The tables into which more rows went than we wrote, or where triggers gave ours other keys. */
    private Map<Relation, Counters.Count> beside(Map<TableName, Long> written, Counters counted) throws SQLException {
        Map<Relation, Counters.Count> beside = new LinkedHashMap<>();
        for (Map.Entry<Long, Counters.Count> entry : counted.tables().entrySet()) {
            Relation table = relations.table(entry.getKey());
            long inserted = entry.getValue().inserted();
            if (table != null
                    && !toldAlready(table, written)
                    && (inserted > written.getOrDefault(table.name(), 0L) || strayed(table, inserted))) {
                beside.put(table, entry.getValue());
            }
        }
        return beside;
    }

    /** Whether not all rows that went in lie in the range that was claimed for them. */
    private boolean strayed(Relation table, long inserted) throws SQLException {
        Optional<Claim> claim = claim(table).filter(c -> c.kind() == Claim.Kind.RANGE && table.insertTriggers());
        return claim.isPresent() && OwnedRows.inRange(connection, table, claim.get()) < inserted;
    }

    /** Where rows of ours went in, all that is new was noted by its key. */
    private boolean toldAlready(Relation table, Map<TableName, Long> written) {
        return claim(table).filter(c -> c.kind() != Claim.Kind.RANGE).isPresent()
                && written.getOrDefault(table.name(), 0L) > 0;
    }

    private void noteOfTriggers(Relation table, Counters.Count count, List<String> notices) throws SQLException {
        certain(table, claim(table).orElse(Claim.ofTriggers(table)), count);
        Sql except = except(table);
        claim(table).filter(c -> c.kind() == Claim.Kind.RANGE).ifPresent(c -> except.add(" OR " + c.range("t")));
        Claim claim = Claim.ofTriggers(table);
        Ledger.add(connection, run.id(), claim);
        long rows = OwnedRows.note(connection, run.id(), table, claim, except);
        if (rows > 0) {
            notices.add(rows + " rows that triggers wrote to " + table.name() + " are removed with the run");
        }
    }

    /** Rows that triggers updated look like rows that they inserted: where there are both, notes must tell. */
    private void certain(Relation table, Claim claim, Counters.Count count) throws SQLException {
        boolean plain = count.updated() == 0 || claim.wasEmpty() || noted.contains(table.oid());
        if (!plain && OwnedRows.count(connection, table) != count.inserted()) {
            throw new NoteFirst(table.oid());
        }
    }

    private Optional<Claim> claim(Relation table) {
        return run.claims().stream().filter(c -> c.table() == table.oid()).findFirst();
    }

    private Sql except(Relation table) {
        return Sql.of(noted.contains(table.oid()) ? Notes.isNoted(run.id(), table, "t") : "false");
    }
}
