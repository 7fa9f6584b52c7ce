package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.ClaimRequest.Tie;
import io.mockcraft.store.sql.jdbc.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads and ends runs in the ledger. */
public final class Ledger {

    private static final String ENTRY = "SELECT id, owner, label, mode, state, started_empty";
    private static final String RUN = ENTRY + " FROM mockcraft.run ";
    private static final String OWNER_CLASS = "1297044051";
    private static final int DYING_SECONDS = 10;

    private Ledger() {}

    /** Locks a run's entry until the transaction ends; empty when it is gone. Waits for whoever holds it. */
    public static Optional<RunEntry> lock(Connection connection, long run) throws SQLException {
        List<RunEntry> found = Sql.of(ENTRY + ", ties FROM mockcraft.run WHERE id = ")
                .bind(run)
                .add(" FOR UPDATE")
                .query(connection, row -> entry(row, List.of(), Ties.read(texts(row, 7))));
        return found.isEmpty() ? Optional.empty() : Optional.of(withClaims(connection, found.get(0)));
    }

    /**
     * Runs of owners that no longer hold their lock; kept ones are not among them. Waits for the server to take the lock
     * from an owner whose process was killed on this host.
     */
    public static List<RunEntry> dead(Connection connection) throws SQLException {
        List<Owned> runs = Sql.of(
                        ENTRY
                                + ", pg_try_advisory_xact_lock_shared(" + OWNER_CLASS
                                + ", r.owner), (SELECT a.application_name"
                                + " FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE l.locktype = 'advisory'"
                                + " AND l.classid = " + OWNER_CLASS + " AND l.objid::bigint = r.owner"
                                + " AND l.mode = 'ExclusiveLock' LIMIT 1) FROM mockcraft.run r WHERE state <> 'kept' ORDER BY id")
                .query(connection, row -> new Owned(entry(row, List.of()), row.getBoolean(7), row.getString(8)));
        List<RunEntry> dead = new ArrayList<>();
        for (Owned run : runs) {
            if (run.free() || run.dying() && released(connection, run.entry())) {
                dead.add(run.entry());
            }
        }
        return dead;
    }

    /** A run, whether its lock is free, and what the holder of the lock calls itself where the server tells. */
    private record Owned(
            RunEntry entry, boolean free, @Nullable String holder) {

        boolean dying() {
            return holder != null && OwnerProcess.isGone(holder);
        }
    }

    /** Whether the lock comes free in time; it is given back with the transaction. */
    private static boolean released(Connection connection, RunEntry run) throws SQLException {
        String free = "SELECT pg_try_advisory_xact_lock_shared(" + OWNER_CLASS + ", " + run.owner() + ")";
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DYING_SECONDS);
        while (!Sql.of(free).query(connection, row -> row.getBoolean(1)).get(0)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Sql.of("SELECT pg_sleep(0.005)").query(connection, row -> 1);
        }
        return true;
    }

    /** Whether a run's owner no longer holds its lock, and the run was not kept. */
    public static boolean isDead(Connection connection, RunEntry run) throws SQLException {
        return !run.state().equals("kept")
                && Sql.of("SELECT pg_try_advisory_xact_lock_shared(" + OWNER_CLASS + ", " + run.owner() + ")")
                        .query(connection, row -> row.getBoolean(1))
                        .get(0);
    }

    /** Runs that were kept. */
    public static List<RunEntry> kept(Connection connection) throws SQLException {
        return Sql.of(RUN + "WHERE state = 'kept' ORDER BY id").query(connection, row -> entry(row, List.of()));
    }

    /**
     * Marks a run as written; after the first time, {@code startedEmpty} stays as it is.
     *
     * @param asked an expression to evaluate on the way
     * @return its number; empty where it is null
     */
    public static OptionalLong written(Connection connection, long run, boolean startedEmpty, String asked)
            throws SQLException {
        return Sql.of("UPDATE mockcraft.run SET state = 'written', started_empty = started_empty OR " + startedEmpty
                        + " WHERE id = ")
                .bind(run)
                .add(" RETURNING " + asked)
                .query(connection, Sql::number)
                .get(0);
    }

    /** Marks a run as kept; false when it has no rows to keep. */
    public static boolean keep(Connection connection, long run) throws SQLException {
        return Sql.of("UPDATE mockcraft.run SET state = 'kept' WHERE state <> 'claimed' AND id = ")
                        .bind(run)
                        .update(connection)
                > 0;
    }

    /** Adds a line to a run; one that is there already stays. */
    public static void add(Connection connection, long run, Claim claim) throws SQLException {
        Sql.of("INSERT INTO mockcraft.claim (run, tbl, name, kind, key_columns, first, last, was_empty) VALUES (")
                .bind(run)
                .add(", ")
                .bind(claim.table())
                .add(", ")
                .bind(claim.name())
                .add(", ")
                .bind(claim.kind())
                .add(", ")
                .bind(claim.keyColumns())
                .add(", ")
                .bind(claim.first())
                .add(", ")
                .bind(claim.last())
                .add(", false) ON CONFLICT DO NOTHING")
                .update(connection);
    }

    /** The claims of all other runs on a table, with the runs they belong to. */
    public static List<RunEntry> others(Connection connection, long run, long table) throws SQLException {
        return Sql.of("SELECT r.id, r.owner, r.label, r.mode, r.state, r.started_empty, c.tbl, c.name, c.kind,"
                        + " c.key_columns, c.first, c.last, c.was_empty, true FROM mockcraft.claim c"
                        + " JOIN mockcraft.run r ON r.id = c.run WHERE c.run <> ")
                .bind(run)
                .add(" AND c.tbl = ")
                .bind(table)
                .add(" ORDER BY 1, 9")
                .query(connection, row -> entry(row, List.of(claim(row, 6))));
    }

    /** A statement that removes a run's entry with all its lines. */
    public static String removal(long run) {
        return "WITH a AS (DELETE FROM mockcraft.claim WHERE run = @), "
                .concat("b AS (DELETE FROM mockcraft.sequence_mark WHERE run = @), ")
                .concat("c AS (DELETE FROM mockcraft.owned WHERE run = @), ")
                .concat("d AS (DELETE FROM mockcraft.noted_table WHERE run = @), ")
                .concat("e AS (DELETE FROM mockcraft.noted WHERE run = @) ")
                .concat("DELETE FROM mockcraft.run WHERE id = @")
                .replace("@", Long.toString(run));
    }

    private static RunEntry withClaims(Connection connection, RunEntry run) throws SQLException {
        List<Claim> claims = Sql.of("SELECT tbl, name, kind, key_columns, first, last, was_empty,"
                        + " to_regclass(name)::oid::bigint IS NOT DISTINCT FROM tbl FROM mockcraft.claim WHERE run = ")
                .bind(run.id())
                .add(" ORDER BY name, kind")
                .query(connection, row -> claim(row, 0));
        return new RunEntry(
                run.id(), run.owner(), run.label(), run.mode(), run.state(), run.startedEmpty(), claims, run.ties());
    }

    private static RunEntry entry(ResultSet row, List<Claim> claims) throws SQLException {
        return entry(row, claims, List.of());
    }

    private static RunEntry entry(ResultSet row, List<Claim> claims, List<Tie> ties) throws SQLException {
        return new RunEntry(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                claims,
                ties);
    }

    private static Claim claim(ResultSet row, int before) throws SQLException {
        return new Claim(
                row.getLong(before + 1),
                row.getString(before + 2),
                Claim.Kind.valueOf(row.getString(before + 3)),
                texts(row, before + 4),
                row.getLong(before + 5),
                row.getLong(before + 6),
                row.getBoolean(before + 7),
                row.getBoolean(before + 8));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
