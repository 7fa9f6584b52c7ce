package io.mockcraft.store.sql;

import io.mockcraft.store.sql.jdbc.Refused;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.jdbc.Transactions;
import io.mockcraft.store.sql.ledger.LedgerSchema;
import io.mockcraft.store.sql.ledger.file.LedgerFile;
import io.mockcraft.store.sql.ledger.file.LedgerFolder;
import io.mockcraft.store.sql.ledger.file.LedgerTransactions;
import java.sql.SQLException;
import java.util.Optional;

/** Chooses where the ledger is: in its own schema; where the role may not have that, in a file. */
final class LedgerPlace {

    private final Transactions transactions;
    private final LedgerTransactions ledger;
    private final LedgerFolder folder;

    LedgerPlace(Transactions transactions, LedgerTransactions ledger, LedgerFolder folder) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.folder = folder;
    }

    /** Makes the ledger ready; a warning when it is a file. A file in use stays in use, until its runs have ended. */
    Optional<String> choose(String url) {
        try {
            if (folder.exists()) {
                LedgerFile known = file(url);
                if (known.inUse()) {
                    return keepIn(known);
                }
            }
            return transactions.run(LedgerSchema::ensure) ? Optional.empty() : keepIn(file(url));
        } catch (SQLException e) {
            throw Refused.of("the ledger cannot be created", e);
        }
    }

    private LedgerFile file(String url) throws SQLException {
        return transactions.run(c -> folder.fileFor(c, Hosts.addresses(url)));
    }

    private Optional<String> keepIn(LedgerFile file) throws SQLException {
        ledger.keepIn(file);
        String grants = transactions.run(c -> Sql.of("SELECT 'CREATE SCHEMA mockcraft AUTHORIZATION '"
                        + " || quote_ident(current_user) || ', or GRANT CREATE ON DATABASE '"
                        + " || quote_ident(current_database()) || ' TO ' || quote_ident(current_user)")
                .query(c, row -> row.getString(1))
                .get(0));
        return Optional.of("The record of which rows belong to which run is kept in the file " + file.state()
                + ", because the role may not have a schema mockcraft for it: tests of other machines and users do not"
                + " see it, and tests of one database wait for each other. To have it in the database, let an"
                + " administrator run " + grants + ".");
    }
}
