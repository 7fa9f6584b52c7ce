package io.mockcraft.store.sql;

import io.mockcraft.store.sql.cleanup.Cleanup;
import io.mockcraft.store.sql.jdbc.Refused;
import io.mockcraft.store.sql.jdbc.Transactions;
import io.mockcraft.store.sql.ledger.LedgerSchema;
import io.mockcraft.store.sql.ledger.OwnerLock;
import io.mockcraft.store.sql.relations.RelationCache;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** What all runs of one database share; thread-safe. */
final class Database {

    private final String name;
    private final Transactions transactions;
    private final RelationCache relations = new RelationCache();
    private final Cleanup cleanup;
    private final OwnerLock owner;
    private boolean ready;

    private Database(String name, Transactions transactions) {
        this.name = name;
        this.transactions = transactions;
        this.cleanup = new Cleanup(transactions, relations);
        this.owner = new OwnerLock(LockConnection.of(transactions.dataSource()));
    }

    static Database open(Transactions transactions, Set<String> allowedHosts) {
        try (Connection connection = transactions.dataSource().getConnection()) {
            String url = connection.getMetaData().getURL();
            Guard.check(url, allowedHosts);
            return new Database("PostgreSQL at " + url.replaceAll("\\?.*", ""), transactions);
        } catch (SQLException e) {
            throw Refused.of("no connection", e);
        }
    }

    /** Makes the ledger at first use. */
    synchronized void ready() {
        if (!ready) {
            try {
                transactions.run(c -> {
                    LedgerSchema.ensure(c);
                    return true;
                });
            } catch (SQLException e) {
                throw "42501".equals(e.getSQLState())
                        ? Refusals.noLedger(e)
                        : Refused.of("the ledger cannot be created", e);
            }
            ready = true;
        }
    }

    String name() {
        return name;
    }

    Transactions transactions() {
        return transactions;
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
}
