package io.mockcraft.store.sql.cleanup;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.ledger.Claim;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Empties tables instead of deleting rows: only where all that it reaches was empty and unshared at the start. */
final class Truncation {

    private final RunEntry run;
    private final Relations relations;

    Truncation(RunEntry run, Relations relations) {
        this.run = run;
        this.relations = relations;
    }

    /** Empties the tables and tells how many rows they held; empty when they are not the run's alone. */
    Optional<Map<TableName, Long>> tryIt(Connection connection) throws SQLException {
        List<Relation> reach = reach();
        if (!run.startedEmpty() || reach.isEmpty() || shared(connection, reach)) {
            return Optional.empty();
        }
        Sql.of("LOCK TABLE " + names(reach) + " IN ACCESS EXCLUSIVE MODE").update(connection);
        Map<TableName, Long> rows = count(connection, reach);
        Sql.of("TRUNCATE " + names(reach)).update(connection);
        return Optional.of(rows);
    }

    /** The claimed tables and all that can refer to them, in name order. */
    private List<Relation> reach() {
        Set<Long> claimed = run.claims().stream()
                .filter(c -> c.first() <= c.last() && relations.table(c.table()) != null)
                .map(Claim::table)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Relation> reach = new LinkedHashSet<>(relations.dependents(claimed));
        claimed.forEach(oid -> reach.add(relations.known(oid)));
        return reach.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    private boolean shared(Connection connection, List<Relation> reach) throws SQLException {
        String tables = reach.stream().map(r -> Long.toString(r.oid())).collect(Collectors.joining(", "));
        return Sql.of("SELECT EXISTS (SELECT 1 FROM mockcraft.claim WHERE run <> " + run.id() + " AND tbl IN (" + tables
                        + "))")
                .query(connection, row -> row.getBoolean(1))
                .get(0);
    }

    private static Map<TableName, Long> count(Connection connection, List<Relation> reach) throws SQLException {
        Map<TableName, Long> rows = new LinkedHashMap<>();
        String counts = reach.stream()
                .map(r -> "(SELECT count(*) FROM " + r.sql() + ")")
                .collect(Collectors.joining(", ", "SELECT ", ""));
        Sql.of(counts).query(connection, row -> {
            for (int i = 0; i < reach.size(); i++) {
                rows.put(reach.get(i).name(), row.getLong(i + 1));
            }
            return rows;
        });
        return rows;
    }

    private static String names(List<Relation> tables) {
        return tables.stream().map(Relation::sql).collect(Collectors.joining(", "));
    }
}
