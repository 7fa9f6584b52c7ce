package io.mockcraft.store.sql.cleanup;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.ledger.Claim;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Empties tables instead of deleting rows: only where all that they reach was empty and unshared at the start. */
final class Truncation {

    private static final String LOCKED = "55P03";
    private static final String ON_TRUNCATE =
            "EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid IN {PARTS} AND (tgtype & 32) <> 0)";
    private static final String ON_DELETE = ON_TRUNCATE
            + " OR EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid IN {PARTS} AND (tgtype & 8) <> 0 AND NOT tgisinternal)"
            + " OR EXISTS (SELECT 1 FROM pg_rewrite WHERE ev_class IN {PARTS} AND ev_type = '4')";

    private final RunEntry run;
    private final Relations relations;

    Truncation(RunEntry run, Relations relations) {
        this.run = run;
        this.relations = relations;
    }

    /** Empties the tables and tells how many rows they held; empty when they are not the run's alone. */
    Optional<Map<TableName, Long>> tryIt(Connection connection) throws SQLException {
        List<Relation> reach = reach();
        if (!isFree(connection, reach, ON_TRUNCATE)) {
            return Optional.empty();
        }
        lock(connection, reach);
        Map<TableName, Long> rows = count(connection, reach, relation -> Sql.of("true"));
        empty(connection, reach);
        return Optional.of(rows);
    }

    /**
     * The same, only where every row is the run's own and nobody is at work: to delete them would come to that, too. Where it
     * is not, nothing stays locked, so that others can go on while rows are deleted.
     */
    Optional<Map<TableName, Long>> ofOwnAlone(Connection connection, Owned owned) throws SQLException {
        List<Relation> reach = reach();
        if (!isFree(connection, reach, ON_DELETE)) {
            return Optional.empty();
        }
        Savepoint before = connection.setSavepoint();
        Optional<Map<TableName, Long>> rows = lockedOwn(connection, reach, owned);
        if (rows.isEmpty()) {
            connection.rollback(before);
            return Optional.empty();
        }
        empty(connection, reach);
        rows.get().values().removeIf(count -> count == 0);
        return rows;
    }

    /** How many rows there are; empty when others have some, too, or are at work. */
    private static Optional<Map<TableName, Long>> lockedOwn(Connection connection, List<Relation> reach, Owned owned)
            throws SQLException {
        try {
            lock(connection, reach);
        } catch (SQLException e) {
            if (LOCKED.equals(e.getSQLState())) {
                return Optional.empty();
            }
            throw e;
        }
        Map<TableName, Long> rows = count(connection, reach, relation -> owned.condition(relation, "t"));
        boolean alone = rows.equals(count(connection, reach, relation -> Sql.of("true")));
        return alone ? Optional.of(rows) : Optional.empty();
    }

    private static void lock(Connection connection, List<Relation> reach) throws SQLException {
        Sql.of("LOCK TABLE " + names(reach) + " IN ACCESS EXCLUSIVE MODE").update(connection);
    }

    private static void empty(Connection connection, List<Relation> reach) throws SQLException {
        Sql.of("TRUNCATE " + names(reach)).update(connection);
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

    /** Whether no other run uses them, the role sees all their rows and may empty them, and nobody hears of it. */
    private boolean isFree(Connection connection, List<Relation> reach, String heard) throws SQLException {
        if (!run.startedEmpty() || reach.isEmpty()) {
            return false;
        }
        String tables = oids(reach);
        return Sql.of("SELECT bool_and(has_table_privilege(c.oid, 'TRUNCATE') AND NOT row_security_active(c.oid))"
                        + " AND NOT (" + heard.replace("{PARTS}", oids(relations.withParts(reach)))
                        + ") AND NOT EXISTS (SELECT 1 FROM mockcraft.claim WHERE run <> " + run.id() + " AND tbl IN "
                        + tables + ") FROM pg_class c WHERE c.oid IN " + tables)
                .query(connection, row -> row.getBoolean(1))
                .get(0);
    }

    private static String oids(List<Relation> tables) {
        return tables.stream().map(t -> Long.toString(t.oid())).collect(Collectors.joining(", ", "(", ")"));
    }

    private static Map<TableName, Long> count(
            Connection connection, List<Relation> reach, Function<Relation, Sql> condition) throws SQLException {
        Sql counts = Sql.of("SELECT 0");
        for (Relation relation : reach) {
            counts.add(", (SELECT count(*) FROM " + relation.sql() + " t WHERE ")
                    .add(condition.apply(relation))
                    .add(")");
        }
        Map<TableName, Long> rows = new LinkedHashMap<>();
        counts.query(connection, row -> {
            for (int i = 0; i < reach.size(); i++) {
                rows.put(reach.get(i).name(), row.getLong(i + 2));
            }
            return rows;
        });
        return rows;
    }

    private static String names(List<Relation> tables) {
        return tables.stream().map(Relation::sql).collect(Collectors.joining(", "));
    }
}
