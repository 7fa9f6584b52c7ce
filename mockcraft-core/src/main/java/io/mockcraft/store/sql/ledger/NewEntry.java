package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.ClaimRequest.Tie;
import io.mockcraft.store.sql.jdbc.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * What the ledger is told of a run before its first row, in one statement.
 *
 * @param owner the number of the owner lock
 * @param label who asked
 * @param mode how the rows go
 * @param claims the ranges
 * @param ties references that only the schema knows
 * @param marks where cleanup sets sequences back to, by their numbers
 */
record NewEntry(
        int owner, String label, String mode, List<Claim> claims, List<Tie> ties, Map<Long, Standing.Position> marks) {

    /** Returns the run's number. */
    long write(Connection connection) throws SQLException {
        Sql sql = Sql.of("WITH r AS (INSERT INTO mockcraft.run (owner, label, mode, state, ties) VALUES (" + owner
                        + ", ")
                .bind(label)
                .add(", ")
                .bind(mode)
                .add(", 'claimed', ")
                .bind(Ties.write(ties))
                .add(") RETURNING id)");
        if (!claims.isEmpty()) {
            addClaims(sql);
        }
        if (!marks.isEmpty()) {
            addMarks(sql);
        }
        return sql.add(" SELECT id FROM r")
                .query(connection, row -> row.getLong(1))
                .get(0);
    }

    private void addClaims(Sql sql) {
        sql.add(", c AS (INSERT INTO mockcraft.claim (run, tbl, name, kind, key_columns, first, last, was_empty)"
                + " SELECT r.id, v.* FROM r CROSS JOIN (VALUES ");
        String comma = "(";
        for (Claim claim : claims) {
            sql.add(comma).bind(claim.table());
            sql.add(", ").bind(claim.name());
            sql.add("::text, ").bind(claim.kind());
            sql.add("::text, ").bind(claim.keyColumns());
            sql.add("::text[], ").bind(claim.first());
            sql.add(", ").bind(claim.last());
            sql.add(", " + claim.wasEmpty() + ")");
            comma = ", (";
        }
        sql.add(") v)");
    }

    private void addMarks(Sql sql) {
        sql.add(", s AS (INSERT INTO mockcraft.sequence_mark SELECT r.id, v.* FROM r CROSS JOIN (VALUES ");
        String comma = "(";
        for (Map.Entry<Long, Standing.Position> mark : marks.entrySet()) {
            Standing.Position at = mark.getValue();
            sql.add(comma).bind(mark.getKey());
            sql.add(", ").bind(at.last());
            sql.add(", " + at.called() + ")");
            comma = ", (";
        }
        sql.add(") v)");
    }
}
