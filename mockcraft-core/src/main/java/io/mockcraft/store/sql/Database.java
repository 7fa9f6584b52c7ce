package io.mockcraft.store.sql;

import io.mockcraft.store.sql.cleanup.Cleanup;
import io.mockcraft.store.sql.jdbc.Transactions;
import io.mockcraft.store.sql.ledger.OwnerLock;
import io.mockcraft.store.sql.ledger.file.LedgerFolder;
import io.mockcraft.store.sql.ledger.file.LedgerTransactions;
import io.mockcraft.store.sql.relations.RelationCache;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** What all runs of one database share; thread-safe. */
final class Database {

    private final String url;
    private final Transactions transactions;
    private final LedgerTransactions ledger;
    private final LedgerPlace place;
    private final RelationCache relations = new RelationCache();
    private final Cleanup cleanup;
    private final OwnerLock owner;
    private final OnceNotices notices = new OnceNotices();
    private final TriggerKeys triggerKeys = new TriggerKeys();
    private boolean ready;

    private Database(String url, Transactions transactions, LedgerFolder folder) {
        this.url = url;
        this.transactions = transactions;
        this.ledger = new LedgerTransactions(transactions);
        this.place = new LedgerPlace(transactions, ledger, folder);
        this.cleanup = new Cleanup(ledger, relations);
        this.owner = new OwnerLock(LockConnection.of(transactions.dataSource()), ledger::nextOwner);
    }

    static Database open(Transactions transactions, Set<String> allowedHosts, LedgerFolder folder) {
        try (Connection connection = transactions.dataSource().getConnection()) {
            String url = connection.getMetaData().getURL();
            Guard.check(url, allowedHosts);
            Unreached.refuseOthers(connection.getMetaData());
            return new Database(url, transactions, folder);
        } catch (SQLException e) {
            throw Unreached.of(e);
        }
    }

    /** Makes the ledger at first use. */
    synchronized void ready() {
        if (!ready) {
            place.choose(url).ifPresent(notices::add);
            ready = true;
        }
    }

    /** Somebody changed the tables, and may have dropped the ledger with them. */
    synchronized void forget() {
        relations.forget();
        ready &= ledger.isFile();
    }

    String name() {
        return "PostgreSQL at " + Hosts.withoutSecrets(url);
    }

    /** For what needs no ledger. */
    Transactions transactions() {
        return transactions;
    }

    /** For what reads or changes the ledger. */
    LedgerTransactions ledger() {
        return ledger;
    }

    RelationCache relations() {
        return relations;
    }

    Cleanup cleanup() {
        return cleanup;
    }

    OwnerLock owner() {
        return owner;
    }

    /** What is told once for a database, with the first write that comes after. */
    OnceNotices notices() {
        return notices;
    }

    /** What was learned of triggers that give rows other keys. */
    TriggerKeys triggerKeys() {
        return triggerKeys;
    }
}
