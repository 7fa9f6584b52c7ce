package io.mockcraft.store.sql.cleanup;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deletes the owned rows and all that hangs on them, and sets back what was there before. */
final class SlowDelete {

    private static final int ROUNDS = 5;

    private final Connection connection;
    private final RunEntry run;
    private final Relations relations;
    private final boolean stepwise;

    SlowDelete(Connection connection, RunEntry run, Relations relations, boolean stepwise) {
        this.connection = connection;
        this.run = run;
        this.relations = relations;
        this.stepwise = stepwise;
    }

    /** Repeats until nothing owned is left: triggers may move rows from where they were found. */
    Map<TableName, Long> run() throws SQLException {
        Map<TableName, Long> deleted = new LinkedHashMap<>();
        Doomed doomed = new Doomed(connection, relations);
        Before before = new Before(connection, run, relations);
        for (int round = 0; round < ROUNDS; round++) {
            new Closure(connection, run, relations, doomed, before).collect();
            Map<Long, Long> counts = doomed.counts();
            if (counts.isEmpty()) {
                return deleted;
            }
            delete(doomed, before).forEach((t, n) -> deleted.merge(t, n, Long::sum));
        }
        throw StillThere.rows(run, relations, doomed.counts());
    }

    private Map<TableName, Long> delete(Doomed doomed, Before before) throws SQLException {
        List<Relation> tables = doomed.toDelete();
        List<Relation> back = doomed.toSetBack();
        return stepwise ? oneByOne(before, tables, back) : atOnce(before, tables, back);
    }

    /** One statement: keys are checked at its end, so cycles and RESTRICT pass. */
    private Map<TableName, Long> atOnce(Before before, List<Relation> tables, List<Relation> back) throws SQLException {
        List<String> parts = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            parts.add("d" + i + " AS (" + delete(tables.get(i)) + " RETURNING 1)");
            counts.add("(SELECT count(*) FROM d" + i + ")");
        }
        String afterDeletes = String.join(" + ", counts) + " >= 0";
        for (String update : before.setBacks(back, afterDeletes)) {
            parts.add("u" + parts.size() + " AS (" + update + ")");
        }
        return Sql.of("WITH " + String.join(", ", parts) + " SELECT " + String.join(", ", counts))
                .query(connection, row -> {
                    Map<TableName, Long> rows = new LinkedHashMap<>();
                    for (int i = 0; i < tables.size(); i++) {
                        rows.put(tables.get(i).name(), row.getLong(i + 1));
                    }
                    return rows;
                })
                .get(0);
    }

    /** Children first, one statement a table: for triggers that change rows which the same statement would delete. */
    private Map<TableName, Long> oneByOne(Before before, List<Relation> tables, List<Relation> back)
            throws SQLException {
        for (String update : before.setBacks(back, "true")) {
            Sql.of(update).update(connection);
        }
        Map<TableName, Long> rows = new LinkedHashMap<>();
        for (Relation table : ChildrenFirst.order(tables, relations)) {
            rows.put(table.name(), Sql.of(delete(table)).update(connection));
        }
        return rows;
    }

    private static String delete(Relation table) {
        return "DELETE FROM " + table.sql() + " t USING " + Doomed.TABLE + " d WHERE " + Doomed.isAt()
                + " AND d.kind <> 'b'";
    }
}
