package io.mockcraft.store.sql.cleanup;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.relations.Reference;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows to delete, by table and place, in a temporary table of the transaction. They are locked as they are found, so
 * they stay where they are and nothing new can come to refer to them.
 *
 * <p>Kinds: {@code o} owned, {@code h} hangs on one that is deleted by a foreign key, {@code l} only by a looser reference, which
 * nothing holds; {@code b} was there before, or is somebody else's, and stays.
 */
final class Doomed {

    /** Its name in a statement. */
    static final String TABLE = "pg_temp.mockcraft_doomed";

    /** The condition that row {@code d} hangs on another. */
    static final String HANGS = "d.kind IN ('h', 'l')";

    private final Connection connection;
    private final Relations relations;

    Doomed(Connection connection, Relations relations) {
        this.connection = connection;
        this.relations = relations;
    }

    /** Makes the table, empty. */
    void open() throws SQLException {
        Sql.of("CREATE TEMPORARY TABLE IF NOT EXISTS mockcraft_doomed (tbl oid, place tid, round int,"
                        + " kind text, note bigint, PRIMARY KEY (tbl, place)) ON COMMIT DROP")
                .update(connection);
        Sql.of("DELETE FROM " + TABLE).update(connection);
    }

    /** Adds the owned rows of a table. */
    void addOwned(Relation table, Sql condition) throws SQLException {
        Sql.of("INSERT INTO " + TABLE + " SELECT t.tableoid, t.ctid, 0, 'o' FROM " + table.sql() + " t WHERE ")
                .add(condition)
                .add(" FOR UPDATE")
                .update(connection);
    }

    /** Adds rows that refer to rows found in the round before. */
    void addHanging(Reference reference, int round) throws SQLException {
        Sql.of("INSERT INTO " + TABLE + " SELECT c.tableoid, c.ctid, " + round + ", '"
                        + (reference.loose() == null ? 'h' : 'l') + "' FROM "
                        + relations.known(reference.child()).sql() + " c JOIN "
                        + relations.known(reference.parent()).sql() + " p ON " + reference.join("c", "p") + " JOIN "
                        + TABLE + " d ON d.tbl = p.tableoid AND d.place = p.ctid WHERE d.round = " + (round - 1)
                        + " AND d.kind <> 'b' AND NOT EXISTS (SELECT 1 FROM " + TABLE
                        + " e WHERE e.tbl = c.tableoid AND e.place = c.ctid) FOR UPDATE OF c ON CONFLICT DO NOTHING")
                .update(connection);
    }

    /** Leaves rows that hang on ours by nothing that the server holds, where they may be somebody else's. */
    static void leave(Connection connection, Relation table, int round, Sql condition) throws SQLException {
        Sql.of("UPDATE " + TABLE + " d SET kind = 'b' FROM " + table.sql() + " t WHERE " + isAt() + " AND d.round = "
                        + round + " AND d.kind = 'l' AND ")
                .add(condition)
                .update(connection);
    }

    /** The tables with rows to delete that were found in this round, in name order. */
    List<Relation> found(int round) throws SQLException {
        return tables("round = " + round + " AND kind <> 'b'");
    }

    /** The tables with rows to delete, in name order. */
    List<Relation> toDelete() throws SQLException {
        return tables("kind <> 'b'");
    }

    /** The tables with rows to set back, in name order. */
    List<Relation> toSetBack() throws SQLException {
        return tables("kind = 'b'");
    }

    /** The number of rows to delete, by table. */
    Map<Long, Long> counts() throws SQLException {
        Map<Long, Long> counts = new TreeMap<>();
        Sql.of("SELECT tbl::bigint, count(*) FROM " + TABLE + " WHERE kind <> 'b' GROUP BY tbl")
                .query(connection, row -> counts.merge(relations.root(row.getLong(1)), row.getLong(2), Long::sum));
        return counts;
    }

    /** The condition that {@code d} is the place of row {@code t}. */
    static String isAt() {
        return "d.tbl = t.tableoid AND d.place = t.ctid";
    }

    /** The keys into tables of which rows were found. */
    Set<Reference> into(Collection<Relation> tables) {
        Set<Reference> into = new LinkedHashSet<>();
        tables.forEach(t -> into.addAll(relations.into(t.oid())));
        return into;
    }

    private List<Relation> tables(String condition) throws SQLException {
        Set<Relation> roots = new LinkedHashSet<>();
        Sql.of("SELECT DISTINCT tbl::bigint FROM " + TABLE + " WHERE " + condition)
                .query(connection, row -> roots.add(relations.known(relations.root(row.getLong(1)))));
        return roots.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }
}
