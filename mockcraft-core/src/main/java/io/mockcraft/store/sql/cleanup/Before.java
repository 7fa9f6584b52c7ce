package io.mockcraft.store.sql.cleanup;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.jdbc.Texts;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.names.Identifiers;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells, among the rows that hang on ours, those that were there before: they stay, and their references go back. */
final class Before {

    private final Connection connection;
    private final RunEntry run;
    private final Relations relations;
    private final Map<Long, NotedTable> notes;

    Before(Connection connection, RunEntry run, Relations relations) throws SQLException {
        this.connection = connection;
        this.run = run;
        this.relations = relations;
        this.notes = NotedTable.read(connection, run.id());
    }

    /** Marks the rows of a table, found in this round, that were there before. */
    void mark(Relation table, int round) throws SQLException {
        NotedTable noted = notes.get(table.oid());
        if (noted == null) {
            return;
        }
        if (!noted.complete()) {
            refuse(table, noted, round);
        } else {
            markByKey(table, noted, round);
            markRepointed(table, noted, round);
        }
    }

    private void markByKey(Relation table, NotedTable noted, int round) throws SQLException {
        Sql.of("UPDATE " + Doomed.TABLE + " d SET kind = 'b', note = n.no FROM " + table.sql()
                        + " t, mockcraft.noted n WHERE " + Doomed.isAt() + " AND d.round = " + round
                        + " AND " + Doomed.HANGS + " AND n.run = " + run.id() + " AND n.tbl = " + table.oid()
                        + " AND n.digest = " + Notes.digest("t", noted.key()))
                .update(connection);
    }

    /**
     * Where the key holds references, a row whose key is nowhere any more may have been re-pointed: it is the one that is
     * equal in all else.
     */
    private void markRepointed(Relation table, NotedTable noted, int round) throws SQLException {
        List<String> rest = noted.rest();
        if (rest == null) {
            return;
        }
        String ours = "n.run = " + run.id() + " AND n.tbl = " + table.oid();
        Sql.of("WITH gone AS (SELECT n.no, n.rest, row_number() OVER (PARTITION BY n.rest ORDER BY n.no) AS place"
                        + " FROM mockcraft.noted n WHERE " + ours + " AND NOT EXISTS (SELECT 1 FROM " + Doomed.TABLE
                        + " d WHERE d.note = n.no) AND NOT EXISTS (SELECT 1 FROM " + table.sql() + " t WHERE "
                        + Notes.digest("t", noted.key()) + " = n.digest)), here AS (SELECT d.tbl, d.place AS at, "
                        + Notes.digest("t", rest) + " AS rest, row_number() OVER (PARTITION BY "
                        + Notes.digest("t", rest) + " ORDER BY d.tbl, d.place) AS place FROM " + Doomed.TABLE
                        + " d JOIN " + table.sql() + " t ON " + Doomed.isAt() + " WHERE d.round = " + round
                        + " AND " + Doomed.HANGS + ") UPDATE " + Doomed.TABLE + " d SET kind = 'b', note = gone.no"
                        + " FROM gone JOIN here USING (rest, place) WHERE d.tbl = here.tbl AND d.place = here.at")
                .update(connection);
    }

    private void refuse(Relation table, NotedTable noted, int round) throws SQLException {
        String unknown = noted.stood() == null
                ? "true"
                : "t." + Identifiers.quote(noted.key().get(0)) + " <= " + noted.stood();
        if (relations.isLoose(table.oid())) {
            Doomed.leave(connection, table, round, Sql.of(unknown));
        }
        List<String> keys = Sql.of("SELECT " + Texts.of("t", noted.key()) + "::text FROM " + table.sql() + " t JOIN "
                        + Doomed.TABLE + " d ON " + Doomed.isAt() + " WHERE d.round = " + round
                        + " AND d.kind = 'h' AND " + unknown + " LIMIT 1")
                .query(connection, row -> row.getString(1));
        if (!keys.isEmpty()) {
            throw new MockCraftException(new Problem(
                    Location.of(table.name().toString()),
                    "row " + keys.get(0),
                    "it refers to a seeded row, and it cannot be told whether it was there before: the table was too"
                            + " large to note its rows",
                    "point it elsewhere or delete it in the test, or seed a database with fewer rows"));
        }
    }

    /** The updates that set references back, where they changed; each waits for the statement's deletes. */
    List<String> setBacks(List<Relation> tables, String afterDeletes) {
        List<String> updates = new ArrayList<>();
        for (Relation table : tables) {
            NotedTable noted = notes.get(table.oid());
            if (noted != null) {
                setBack(table, noted, afterDeletes, updates);
            }
        }
        return updates;
    }

    private void setBack(Relation table, NotedTable noted, String afterDeletes, List<String> updates) {
        List<String> sets = new ArrayList<>();
        for (int i = 0; i < noted.references().size(); i++) {
            String column = noted.references().get(i);
            if (!table.fixed().contains(column)) {
                sets.add(Identifiers.quote(column) + " = n.refs[" + (i + 1) + "]::"
                        + table.types().get(column));
            }
        }
        updates.add("UPDATE " + table.sql() + " t SET " + String.join(", ", sets) + " FROM " + Doomed.TABLE
                + " d, mockcraft.noted n WHERE " + Doomed.isAt() + " AND d.kind = 'b' AND n.no = d.note AND "
                + Texts.of("t", noted.references()) + " IS DISTINCT FROM n.refs AND " + afterDeletes);
    }
}
