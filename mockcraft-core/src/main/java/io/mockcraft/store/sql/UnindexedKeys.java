package io.mockcraft.store.sql;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.names.Identifiers;
import io.mockcraft.store.sql.relations.Reference;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells of foreign keys without an index on the referencing side, where cleanup will feel it: the server reads the whole
 * referencing table for each row that is deleted.
 */
final class UnindexedKeys {

    /** About ten thousand rows: from there on the search costs more than the delete. */
    private static final long BYTES = 1_000_000;

    private static final long ROWS = 10_000;

    private final Connection connection;
    private final Relations relations;
    private final OnceNotices notices;

    UnindexedKeys(Connection connection, Relations relations, OnceNotices notices) {
        this.connection = connection;
        this.relations = relations;
        this.notices = notices;
    }

    /** Looks at the keys into these tables: at each key once, and again when many rows were written beside it. */
    void into(List<Relation> tables, Map<TableName, Long> written) throws SQLException {
        List<Reference> doubtful = new ArrayList<>();
        for (Relation table : tables) {
            relations.into(table.oid()).stream()
                    .filter(r -> !r.indexed())
                    .filter(r -> notices.first(r.child() + " " + r.name())
                            || written.getOrDefault(child(r).name(), 0L) >= ROWS)
                    .forEach(doubtful::add);
        }
        if (!doubtful.isEmpty()) {
            large(doubtful).forEach(r -> notices.add(notice(r)));
        }
    }

    private List<Reference> large(List<Reference> references) throws SQLException {
        List<Long> large = Sql.of(references.stream()
                        .map(r -> r.child() + "")
                        .distinct()
                        .collect(Collectors.joining(
                                ", ",
                                "SELECT c.oid::bigint FROM pg_class c WHERE c.oid IN (",
                                ") AND GREATEST(pg_relation_size(c.oid), (SELECT sum(pg_relation_size(p.relid))"
                                        + " FROM pg_partition_tree(c.oid) p)) >= " + BYTES)))
                .query(connection, row -> row.getLong(1));
        return references.stream().filter(r -> large.contains(r.child())).toList();
    }

    private String notice(Reference reference) {
        TableName child = child(reference).name();
        String columns = reference.columns().stream().map(Identifiers::quote).collect(Collectors.joining(", "));
        return "Cleanup reads the whole table " + child + " for each row of "
                + relations.known(reference.parent()).name() + " that it deletes, because no index begins with "
                + String.join(", ", reference.columns()) + ". To make it fast: CREATE INDEX ON "
                + Identifiers.quote(child) + " (" + columns + ");";
    }

    private Relation child(Reference reference) {
        return relations.known(reference.child());
    }
}
