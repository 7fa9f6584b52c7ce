package io.mockcraft.store.sql.cleanup;

import io.mockcraft.store.sql.jdbc.Limits;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.jdbc.Texts;
import io.mockcraft.store.sql.relations.Reference;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import io.mockcraft.store.sql.relations.SequenceUse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Notes the rows that are there before a run writes, wherever they could come to refer to the run's rows: a digest of the
 * key, the referencing columns, and a digest of the rest where the key itself can be re-pointed.
 */
public final class Notes {

    private final long run;
    private final Relations relations;
    private final Limits limits;

    /** Notes of one run. */
    public Notes(long run, Relations relations, Limits limits) {
        this.run = run;
        this.relations = relations;
        this.limits = limits;
    }

    private record Fill(long table, long rows) {}

    /**
     * Notes what has to be noted.
     *
     * @param claimed the numbers of the tables that the run claims
     * @param more tables whose rows triggers update, noted so that they are told from rows that triggers insert
     * @return whether every table that the run can reach was empty
     */
    public boolean take(Connection connection, Collection<Long> claimed, Set<Long> more) throws SQLException {
        List<Relation> dependents = relations.dependents(claimed);
        List<Relation> reach = reach(dependents, claimed, more);
        List<Fill> filled = filled(connection, reach);
        for (Fill fill : filled) {
            Relation table = relations.known(fill.table());
            if (more.contains(fill.table()) || dependents.contains(table)) {
                note(connection, table, fill.rows() <= limits.noted(), claimed);
            }
        }
        return filled.isEmpty();
    }

    private List<Relation> reach(List<Relation> dependents, Collection<Long> claimed, Set<Long> more) {
        Set<Relation> reach = new LinkedHashSet<>(dependents);
        claimed.forEach(oid -> reach.add(relations.known(oid)));
        more.forEach(oid -> reach.add(relations.known(oid)));
        return List.copyOf(reach);
    }

    private List<Fill> filled(Connection connection, List<Relation> reach) throws SQLException {
        if (reach.isEmpty()) {
            return List.of();
        }
        String query = reach.stream()
                .map(t -> "SELECT " + t.oid() + ", (SELECT count(*) FROM (SELECT 1 FROM " + t.sql() + " LIMIT "
                        + (limits.noted() + 1) + ") x)")
                .collect(Collectors.joining(" UNION ALL "));
        return Sql.of(query).query(connection, row -> new Fill(row.getLong(1), row.getLong(2))).stream()
                .filter(f -> f.rows() > 0)
                .toList();
    }

    private void note(Connection connection, Relation table, boolean complete, Collection<Long> claimed)
            throws SQLException {
        List<String> refs = referenceColumns(table, claimed);
        List<String> key = key(table);
        List<String> rest = Collections.disjoint(key, refs) ? null : others(table, refs);
        Sql.of("INSERT INTO mockcraft.noted_table VALUES (" + run + ", " + table.oid() + ", ")
                .bind(key)
                .add(", ")
                .bind(refs)
                .add(", ")
                .bind(rest)
                .add(", " + complete + ", " + stood(table) + ")")
                .update(connection);
        if (complete) {
            Sql.of("INSERT INTO mockcraft.noted (run, tbl, digest, refs, rest) SELECT " + run + ", " + table.oid()
                            + ", " + digest("t", key) + ", " + Texts.of("t", refs) + ", "
                            + (rest == null ? "NULL" : digest("t", rest))
                            + " FROM " + table.sql() + " t")
                    .update(connection);
        }
    }

    /** The columns through which a row can come to refer to the run's rows, directly or over others. */
    private List<String> referenceColumns(Relation table, Collection<Long> claimed) {
        Set<Long> reach = new LinkedHashSet<>(claimed);
        relations.dependents(claimed).forEach(r -> reach.add(r.oid()));
        Set<String> columns = new LinkedHashSet<>();
        for (Reference reference : relations.outOf(table.oid())) {
            if (reach.contains(relations.root(reference.parent()))) {
                columns.addAll(reference.telling());
            }
        }
        return List.copyOf(columns);
    }

    private static List<String> others(Relation table, List<String> refs) {
        List<String> others = new ArrayList<>(table.types().keySet());
        others.removeAll(refs);
        return others;
    }

    /** Where the sequence of the key stands: what a row of a table too large to note is judged by. */
    private String stood(Relation table) {
        List<SequenceUse> uses = relations.sequencesOf(table.oid()).stream()
                .filter(u -> u.alone()
                        && table.key().equals(List.of(u.column()))
                        && u.sequence().increment() > 0)
                .toList();
        return uses.isEmpty()
                ? "NULL"
                : "(SELECT CASE WHEN is_called THEN last_value ELSE last_value - "
                        + uses.get(0).sequence().increment() + " END FROM "
                        + uses.get(0).sequence().quoted() + ")";
    }

    /** The condition that a row was noted by its key. */
    public static String isNoted(long run, Relation table, String alias) {
        return "EXISTS (SELECT 1 FROM mockcraft.noted n WHERE n.run = " + run + " AND n.tbl = " + table.oid()
                + " AND n.digest = " + digest(alias, key(table)) + ")";
    }

    private static List<String> key(Relation table) {
        return table.key().isEmpty() ? List.copyOf(table.types().keySet()) : table.key();
    }

    /** A digest over columns, the same for equal texts. */
    static String digest(String alias, List<String> columns) {
        return "md5(" + Texts.of(alias, columns) + "::text)";
    }
}
