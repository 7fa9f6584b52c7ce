package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.jdbc.Texts;
import io.mockcraft.store.sql.relations.Relation;
import java.sql.Connection;
import java.sql.SQLException;

/** Finds the rows that this transaction wrote, its savepoints' rows included, and notes their keys as owned. */
public final class OwnedRows {

    /** Rows of a savepoint carry a later number than the transaction itself; nobody else's unfinished rows are seen. */
    private static final String OURS = """
            (t.xmin = (SELECT pg_current_xact_id()::xid)
             OR (age(t.xmin) < (SELECT age(pg_current_xact_id()::xid))
                 AND pg_xact_status(((SELECT pg_current_xact_id()::text::bigint / 4294967296 * 4294967296)
                                     + t.xmin::text::bigint)::text::xid8) = 'in progress'))
            """;

    private OwnedRows() {}

    /** The condition that this transaction wrote the row {@code t}: inserted or updated it. */
    public static String ours() {
        return OURS;
    }

    /** How many rows of a table this transaction wrote. */
    public static long count(Connection connection, Relation table) throws SQLException {
        return Sql.of("SELECT count(*) FROM " + table.sql() + " t WHERE " + OURS)
                .query(connection, row -> row.getLong(1))
                .get(0);
    }

    /** How many rows of a table lie in the range of a claim. */
    public static long inRange(Connection connection, Relation table, Claim claim) throws SQLException {
        return Sql.of("SELECT count(*) FROM " + table.sql() + " t WHERE " + claim.range("t"))
                .query(connection, row -> row.getLong(1))
                .get(0);
    }

    /**
     * Notes the rows of a claim that this transaction wrote, but for those that another condition tells.
     *
     * @param except rows not to note
     * @return how many were noted
     */
    public static long note(Connection connection, long run, Relation table, Claim claim, Sql except)
            throws SQLException {
        return Sql.of("INSERT INTO mockcraft.owned (run, tbl, key) SELECT ")
                .bind(run)
                .add(", ")
                .bind(table.oid())
                .add(", " + Texts.of("t", claim.keyColumns()) + " FROM " + table.sql() + " t WHERE " + OURS
                        + " AND NOT (")
                .add(except)
                .add(")")
                .update(connection);
    }
}
