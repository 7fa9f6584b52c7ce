package io.mockcraft.store.sql.cleanup;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.names.Identifiers;
import io.mockcraft.store.sql.relations.Reference;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The usual end of a test, in one statement: nothing hangs on the owned rows, so they are deleted all at once. One
 * statement passes mutual foreign keys and RESTRICT, since keys are checked at its end.
 */
final class FastDelete {

    private final Owned owned;
    private final Relations relations;
    private final List<Relation> tables;

    FastDelete(Owned owned, Relations relations) {
        this.owned = owned;
        this.relations = relations;
        this.tables = owned.tables();
    }

    /** Deletes, and tells how many rows of each table; empty when rows hang on ours, and then nothing was deleted. */
    Optional<Map<TableName, Long>> tryIt(Connection connection) throws SQLException {
        if (tables.isEmpty()) {
            return Optional.of(Map.of());
        }
        List<Reference> into =
                tables.stream().flatMap(t -> relations.into(t.oid()).stream()).toList();
        if (into.stream().anyMatch(Reference::acts)) {
            lock(connection);
        }
        return delete(into)
                .query(connection, row -> {
                    if (row.getBoolean(1)) {
                        return Optional.<Map<TableName, Long>>empty();
                    }
                    Map<TableName, Long> rows = new LinkedHashMap<>();
                    for (int i = 0; i < tables.size(); i++) {
                        rows.put(tables.get(i).name(), row.getLong(i + 2));
                    }
                    return Optional.of(rows);
                })
                .get(0);
    }

    /** Where a key deletes or changes rows by itself, no row may begin to refer to ours after we looked. */
    private void lock(Connection connection) throws SQLException {
        for (Relation table : tables) {
            Sql.of("SELECT count(*) FROM (SELECT 1 FROM " + table.sql() + " t WHERE ")
                    .add(owned.condition(table, "t"))
                    .add(" FOR UPDATE) x")
                    .query(connection, row -> 1);
        }
    }

    private Sql delete(List<Reference> into) {
        Sql sql = Sql.of("WITH hanging AS (SELECT false").add(anyOf(into)).add(" AS found)");
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            sql.add(", d" + i + " AS (DELETE FROM " + tables.get(i).sql() + " t WHERE ")
                    .add(owned.condition(tables.get(i), "t"))
                    .add(" AND NOT (SELECT found FROM hanging) RETURNING 1)");
            counts.add(", (SELECT count(*) FROM d" + i + ")");
        }
        return sql.add(" SELECT (SELECT found FROM hanging)" + String.join("", counts));
    }

    private Sql anyOf(List<Reference> into) {
        Sql sql = Sql.of("");
        for (Reference reference : into) {
            sql.add(" OR EXISTS (SELECT 1 FROM ").add(hanging(reference)).add(")");
        }
        return sql;
    }

    private Sql hanging(Reference reference) {
        Relation child = relations.known(reference.child());
        Relation parent = relations.known(reference.parent());
        Relation root = relations.known(child.root());
        Sql sql = Sql.of(child.sql() + " c");
        boolean direct = parent.oid() == parent.root()
                && reference.ordered()
                && owned.byRange(parent.oid(), reference.targets().get(0));
        if (direct) {
            String column = "c." + Identifiers.quote(reference.columns().get(0));
            sql.add(" WHERE ").add(owned.inRange(parent.oid(), column)).add(reference.condition("c"));
        } else {
            sql.add(" JOIN " + parent.sql() + " p ON " + reference.join("c", "p") + " WHERE ")
                    .add(owned.condition(relations.known(parent.root()), "p"));
        }
        return owned.has(root.oid()) ? sql.add(" AND NOT ").add(owned.condition(root, "c")) : sql;
    }
}
