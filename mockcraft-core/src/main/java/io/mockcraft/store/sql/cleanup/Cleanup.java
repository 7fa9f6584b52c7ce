package io.mockcraft.store.sql.cleanup;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.sql.jdbc.Refused;
import io.mockcraft.store.sql.jdbc.States;
import io.mockcraft.store.sql.ledger.Ledger;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.ledger.file.LedgerTransactions;
import io.mockcraft.store.sql.relations.RelationCache;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cleans runs: deletes their rows and removes their entries, in one transaction each. Thread-safe. */
public final class Cleanup {

    private static final Set<String> STALE = Set.of("42P01", "42703", "42704");
    private static final String HANGING = "23503";
    private static final String CHANGED_BY_TRIGGER = "27000";

    private final LedgerTransactions transactions;
    private final RelationCache relations;

    /** A cleanup of one database's runs. */
    public Cleanup(LedgerTransactions transactions, RelationCache relations) {
        this.transactions = transactions;
        this.relations = relations;
    }

    /** How the rows are looked for; each is tried when the one before it was refused. */
    enum Way {
        FAST,
        SLOW,
        STEPWISE,
        /** As slow, with the triggers and rules switched off that keep the rows. */
        UNHINDERED
    }

    /**
     * Cleans a run; one that is gone already was cleaned by somebody else.
     *
     * @throws MockCraftException naming table, constraint and row count when it cannot
     */
    public CleanReport clean(long run) {
        try {
            return hindered(run);
        } catch (StillThere e) {
            return unhindered(run, e);
        } catch (MockCraftException e) {
            if (e.getCause() instanceof SQLException cause && mayBeRaised(cause)) {
                return unhindered(run, e);
            }
            throw e;
        }
    }

    private CleanReport hindered(long run) {
        Waiting waiting = new Waiting(transactions);
        Way way = Way.FAST;
        boolean refreshed = false;
        while (true) {
            try {
                Way now = way;
                return transactions.run(c -> new CleanOnce(c, relations, now).clean(run));
            } catch (Foreign e) {
                foreign(run, e, waiting);
            } catch (SQLException e) {
                String state = String.valueOf(e.getSQLState());
                Optional<Way> next = next(way, state);
                if (next.isEmpty() && (refreshed || !STALE.contains(state))) {
                    throw failed(run, e);
                }
                refreshed |= next.isEmpty();
                way = next.orElse(way);
                relations.forget();
            }
        }
    }

    /** Whether a trigger or a rule may have refused; keys are no matter of theirs. */
    private static boolean mayBeRaised(SQLException failure) {
        return States.aboutRows(failure) && !HANGING.equals(failure.getSQLState());
    }

    /** The last way: without the triggers and rules in question. Where that fails too, what they said counts. */
    private CleanReport unhindered(long run, MockCraftException refusal) {
        try {
            return transactions.run(c -> new CleanOnce(c, relations, Way.UNHINDERED).clean(run));
        } catch (SQLException | MockCraftException e) {
            refusal.addSuppressed(e);
            throw refusal;
        }
    }

    private static Optional<Way> next(Way way, String state) {
        if (state.equals(CHANGED_BY_TRIGGER) && way != Way.STEPWISE) {
            return Optional.of(Way.STEPWISE);
        }
        return state.equals(HANGING) && way == Way.FAST ? Optional.of(Way.SLOW) : Optional.empty();
    }

    /** A live run is waited for; a kept one stays. */
    private static void foreign(long run, Foreign found, Waiting waiting) {
        RunEntry other = found.other();
        if (other.state().equals("kept") || !waiting.again(other.id())) {
            throw waiting.refusal(run, found.table().name(), other);
        }
    }

    private MockCraftException failed(long run, SQLException cause) {
        String rows = "";
        try {
            if (!transactions.isThere()) {
                return lost(run, cause);
            }
            Optional<Map<String, Long>> counts = transactions.run(c -> {
                Optional<RunEntry> entry = Ledger.lock(c, run);
                return entry.isEmpty()
                        ? Optional.<Map<String, Long>>empty()
                        : Optional.of(new Leftovers(entry.get(), relations.get(c)).count(c));
            });
            rows = Leftovers.inWords(counts.orElse(Map.of()));
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        return Refused.of("cleanup of run " + run + " failed" + rows, cause);
    }

    private static MockCraftException lost(long run, SQLException cause) {
        return new MockCraftException(
                new Problem(
                        Location.of("PostgreSQL"),
                        "",
                        "cleanup of run " + run
                                + " failed: the schema mockcraft, which tells its rows from others, is gone",
                        "let tests leave that schema alone, or end the seeding before the database is made again"),
                cause);
    }

    /** An empty report. */
    public static CleanReport nothing() {
        return new CleanReport(Map.of(), List.of());
    }
}
