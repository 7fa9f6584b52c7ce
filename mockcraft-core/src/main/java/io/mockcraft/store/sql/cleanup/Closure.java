package io.mockcraft.store.sql.cleanup;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.ledger.Ledger;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.relations.Reference;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Collects the owned rows and, round by round, whatever refers to them, until nothing new is found. */
final class Closure {

    private final Connection connection;
    private final RunEntry run;
    private final Relations relations;
    private final Doomed doomed;
    private final Before before;

    Closure(Connection connection, RunEntry run, Relations relations, Doomed doomed, Before before) {
        this.connection = connection;
        this.run = run;
        this.relations = relations;
        this.doomed = doomed;
        this.before = before;
    }

    /** Collects from the run's own rows on. */
    void collect() throws SQLException {
        doomed.open();
        Owned owned = new Owned(run, relations);
        List<Relation> found = owned.tables();
        for (Relation table : found) {
            doomed.addOwned(table, owned.condition(table, "t"));
        }
        for (int round = 1; !found.isEmpty(); round++) {
            for (Reference reference : doomed.into(found)) {
                doomed.addHanging(reference, round);
            }
            found = sift(round);
        }
    }

    private List<Relation> sift(int round) throws SQLException {
        for (Relation table : doomed.found(round)) {
            before.mark(table, round);
        }
        List<Relation> found = doomed.found(round);
        for (Relation table : found) {
            refuseForeign(table, round);
        }
        return found;
    }

    /** Rows of a dead run are to be deleted anyway, and may hang on ours as ours hang on them. */
    private void refuseForeign(Relation table, int round) throws SQLException {
        for (RunEntry other : Ledger.others(connection, run.id(), table.oid())) {
            if (other.owns() && !Ledger.isDead(connection, other)) {
                refuse(other, table, round);
            }
        }
    }

    /** What hangs on ours only as our schema has it may be no reference in theirs: it stays. */
    private void refuse(RunEntry other, Relation table, int round) throws SQLException {
        Sql theirs = new Owned(other, relations).condition(table, "t");
        if (relations.isLoose(table.oid())) {
            Doomed.leave(connection, table, round, theirs);
        }
        boolean hit = Sql.of("SELECT EXISTS (SELECT 1 FROM " + table.sql() + " t JOIN " + Doomed.TABLE + " d ON "
                        + Doomed.isAt() + " WHERE d.round = " + round + " AND d.kind = 'h' AND ")
                .add(theirs)
                .add(")")
                .query(connection, row -> row.getBoolean(1))
                .get(0);
        if (hit) {
            throw new Foreign(other, table);
        }
    }
}
