package io.mockcraft.store.sql.cleanup;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a failed cleanup left: owned rows by table. */
record Leftovers(RunEntry run, Relations relations) {

    Map<String, Long> count(Connection connection) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        Owned owned = new Owned(run, relations);
        for (Relation table : owned.tables()) {
            long rows = Sql.of("SELECT count(*) FROM " + table.sql() + " t WHERE ")
                    .add(owned.condition(table, "t"))
                    .query(connection, row -> row.getLong(1))
                    .get(0);
            counts.put(table.name().toString(), rows);
        }
        counts.values().removeIf(n -> n == 0);
        return counts;
    }

    static String inWords(Map<String, Long> counts) {
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(e -> e.getValue() + " in " + e.getKey())
                        .collect(Collectors.joining(", ", " and left its rows (", ")"));
    }
}
