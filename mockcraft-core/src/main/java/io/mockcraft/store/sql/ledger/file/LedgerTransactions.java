package io.mockcraft.store.sql.ledger.file;

import io.mockcraft.store.sql.jdbc.Limits;
import io.mockcraft.store.sql.jdbc.Transactions;
import io.mockcraft.store.sql.ledger.LedgerSchema;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Runs transactions in which the ledger's tables are at hand, wherever the ledger is kept; thread-safe. */
public final class LedgerTransactions {

    private final Transactions transactions;
    private volatile @Nullable FileLedger file;

    /** The ledger is in the database, until {@link #keepIn} says otherwise. */
    public LedgerTransactions(Transactions transactions) {
        this.transactions = transactions;
    }

    /** From now on the ledger is in this file. */
    public void keepIn(LedgerFile place) {
        file = new FileLedger(place);
    }

    /**
     * Runs the work in one transaction and commits it, the ledger's changes with it; after any failure both are undone.
     *
     * @throws SQLException what the database refused, after the repeats
     */
    public <T> T run(Transactions.Work<T> work) throws SQLException {
        FileLedger kept = file;
        return kept == null ? transactions.run(work) : kept.run(transactions, work);
    }

    /**
     * Whether the ledger is still where it was; a test may have dropped it.
     *
     * @throws SQLException when the database does not answer
     */
    public boolean isThere() throws SQLException {
        return isFile() || transactions.run(LedgerSchema::exists);
    }

    /** Whether the ledger is kept in a file. */
    public boolean isFile() {
        return file != null;
    }

    /** How long to wait and how much to try. */
    public Limits limits() {
        return transactions.limits();
    }

    /** An expression for a number that no other owner has: without a sequence of ours, chance must do. */
    public String nextOwner() {
        return file == null ? "nextval('mockcraft.owner')::int" : "(random() * 2147483646)::int + 1";
    }
}
