package io.mockcraft.store.sql;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Table;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.KeptRun;
import io.mockcraft.store.Run;
import io.mockcraft.store.Store;
import io.mockcraft.store.sql.catalog.CatalogMark;
import io.mockcraft.store.sql.catalog.PostgresCatalog;
import io.mockcraft.store.sql.existing.FoundRows;
import io.mockcraft.store.sql.jdbc.Limits;
import io.mockcraft.store.sql.jdbc.Refused;
import io.mockcraft.store.sql.jdbc.Transactions;
import io.mockcraft.store.sql.ledger.Ledger;
import io.mockcraft.store.sql.ledger.file.LedgerFolder;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL database as a store; thread-safe. It never closes the data source. */
public final class PostgresStore implements Store {

    private final Database database;
    private final Claiming claiming;
    private @Nullable Catalog catalog;
    private String mark = "";

    PostgresStore(Database database) {
        this.database = database;
        this.claiming = new Claiming(database);
    }

    /** A store on a data source whose host is local, or allowed by a setting: see {@link Guard}. */
    public static PostgresStore open(DataSource dataSource) {
        return open(dataSource, Set.of());
    }

    /**
     * A store on a data source. Nothing is written yet.
     *
     * @param allowedHosts hosts that are allowed beside local ones: a container's
     * @throws MockCraftException when the host is not allowed, or does not answer
     */
    public static PostgresStore open(DataSource dataSource, Set<String> allowedHosts) {
        return open(dataSource, allowedHosts, Limits.USUAL);
    }

    static PostgresStore open(DataSource dataSource, Set<String> allowedHosts, Limits limits) {
        return open(dataSource, allowedHosts, limits, LedgerFolder.usual());
    }

    static PostgresStore open(DataSource dataSource, Set<String> allowedHosts, Limits limits, LedgerFolder folder) {
        return new PostgresStore(Database.open(new Transactions(dataSource, limits), allowedHosts, folder));
    }

    @Override
    public String name() {
        return database.name();
    }

    @Override
    public synchronized Catalog catalog() {
        Catalog known = catalog;
        if (known == null) {
            mark = readCatalog(CatalogMark::read);
            known = readCatalog(PostgresCatalog::read);
            catalog = known;
        }
        return known;
    }

    @Override
    public synchronized boolean outdated() {
        return catalog != null && !readCatalog(CatalogMark::read).equals(mark);
    }

    @Override
    public synchronized void forgetCatalog() {
        catalog = null;
        database.forget();
    }

    @Override
    public List<Map<String, @Nullable Object>> existing(Table table, int limit) {
        database.ready();
        try {
            return database.ledger().run(connection -> FoundRows.besideRuns(connection, table, limit));
        } catch (SQLException e) {
            throw FoundRows.unreadable(table, e);
        }
    }

    @Override
    public List<String> sweep() {
        database.ready();
        return new Sweep(database.cleanup()).all(inLedger(Ledger::dead));
    }

    @Override
    public Run claim(ClaimRequest request) {
        database.ready();
        return claiming.claim(request, this::catalog);
    }

    @Override
    public List<KeptRun> kept() {
        database.ready();
        return inLedger(Ledger::kept).stream()
                .map(r -> new KeptRun(r.id(), r.label()))
                .toList();
    }

    @Override
    public CleanReport end(long run) {
        database.ready();
        return database.cleanup().clean(run);
    }

    @Override
    public OptionalLong lastWrite() {
        return LastWrite.read(database.transactions());
    }

    /** Lets go of the lock that tells others that this JVM lives: runs that were not ended can be swept from now on. */
    @Override
    public void close() {
        try {
            database.transactions().kept().close();
            database.owner().close();
        } catch (SQLException e) {
            throw Refused.of("the lock connection did not close", e);
        }
    }

    private <T> T readCatalog(Transactions.Work<T> work) {
        try {
            return database.transactions().run(work);
        } catch (SQLException e) {
            throw Refused.of("the catalog cannot be read", e);
        }
    }

    private <T> T inLedger(Transactions.Work<T> work) {
        try {
            return database.ledger().run(work);
        } catch (SQLException e) {
            throw Refused.of("the ledger cannot be read", e);
        }
    }
}
