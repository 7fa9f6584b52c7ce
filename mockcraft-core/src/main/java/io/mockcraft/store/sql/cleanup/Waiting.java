package io.mockcraft.store.sql.cleanup;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.store.sql.jdbc.Refused;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.ledger.Ledger;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.ledger.file.LedgerTransactions;
import java.sql.SQLException;

/** Waits for other runs to end, but not for ever. Not thread-safe. */
public final class Waiting {

    private static final long PAUSE = 20;

    private final LedgerTransactions transactions;
    private final long deadline;

    /** Starts to count the time. */
    public Waiting(LedgerTransactions transactions) {
        this.transactions = transactions;
        this.deadline = System.nanoTime() + transactions.limits().patience().toNanos();
    }

    /**
     * Waits until a run has ended.
     *
     * @return false when it has not in the time given
     */
    public boolean again(long run) {
        while (exists(run)) {
            if (System.nanoTime() - deadline > 0 || !pause()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the JVM of a run is gone. */
    public boolean isDead(RunEntry run) {
        try {
            return transactions.run(c -> Ledger.isDead(c, run));
        } catch (SQLException e) {
            throw Refused.of("the ledger cannot be read", e);
        }
    }

    MockCraftException refusal(long run, TableName table, RunEntry other) {
        return new MockCraftException(new Problem(
                Location.of(table.toString()),
                "",
                "rows of run " + other.id() + " (" + other.label() + ", " + other.state() + ") refer to rows of run "
                        + run + ", and are not deleted with them",
                "end the other run first, or do not let tests change each other's rows"));
    }

    private boolean exists(long run) {
        try {
            return transactions.run(c -> Sql.of("SELECT EXISTS (SELECT 1 FROM mockcraft.run WHERE id = " + run + ")")
                    .query(c, row -> row.getBoolean(1))
                    .get(0));
        } catch (SQLException e) {
            throw Refused.of("the ledger cannot be read", e);
        }
    }

    /** Returns false when the thread was interrupted; the interrupt stays on. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
