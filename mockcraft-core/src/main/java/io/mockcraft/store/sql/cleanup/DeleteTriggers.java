package io.mockcraft.store.sql.cleanup;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.ledger.Counters;
import io.mockcraft.store.sql.ledger.OwnedRows;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Removes the rows that users' triggers write while ours are deleted: an audit line for each, say. */
final class DeleteTriggers {

    private static final int ROUNDS = 3;

    private final Connection connection;
    private final Relations relations;
    private Counters before;

    private DeleteTriggers(Connection connection, Relations relations, Counters before) {
        this.connection = connection;
        this.relations = relations;
        this.before = before;
    }

    /** Begins to count; before the first delete. */
    static DeleteTriggers watch(Connection connection, Relations relations) throws SQLException {
        return new DeleteTriggers(connection, relations, Counters.read(connection));
    }

    /** Removes what was written since, in a few rounds; what it cannot tell or remove becomes a notice. */
    void remove(Map<TableName, Long> rows, List<String> notices) throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            Map<Relation, Counters.Count> written = written();
            if (written.isEmpty()) {
                return;
            }
            for (Map.Entry<Relation, Counters.Count> entry : written.entrySet()) {
                remove(entry.getKey(), entry.getValue(), rows, notices);
            }
        }
        written()
                .keySet()
                .forEach(t -> notices.add("triggers still write to " + t.name() + " while its rows are removed"));
    }

    private Map<Relation, Counters.Count> written() throws SQLException {
        Counters now = Counters.read(connection);
        Map<Relation, Counters.Count> written = new LinkedHashMap<>();
        now.since(before).tables().forEach((oid, count) -> {
            if (count.inserted() > 0 && relations.table(oid) != null) {
                written.put(relations.known(oid), count);
            }
        });
        before = now;
        return written;
    }

    /** A row that a trigger updated looks as new as one that it inserted: where there are both, nothing is removed. */
    private void remove(Relation table, Counters.Count count, Map<TableName, Long> rows, List<String> notices)
            throws SQLException {
        if (count.updated() > 0) {
            notices.add(count.inserted() + " rows that triggers wrote to " + table.name()
                    + " during cleanup are left: other rows there were updated, and the two cannot be told apart");
            return;
        }
        long removed = Sql.of("DELETE FROM " + table.sql() + " t WHERE " + OwnedRows.ours())
                .update(connection);
        rows.merge(table.name(), removed, Long::sum);
    }

    /** Tables of the list on which users' triggers or rules run. */
    static boolean anyOn(List<Relation> tables) {
        return new ArrayList<>(tables).stream().anyMatch(Relation::deleteTriggers);
    }
}
