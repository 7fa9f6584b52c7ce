package io.mockcraft.store.sql;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.ClaimRequest.TableClaim;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import io.mockcraft.store.sql.jdbc.Limits;
import io.mockcraft.store.sql.ledger.file.LedgerFile;
import io.mockcraft.store.sql.ledger.file.LedgerFolder;
import io.mockcraft.testing.EmbeddedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with a store on it, and short ways to ask it. */
final class Bench implements AutoCloseable {

    static final Limits IMPATIENT = new Limits(Duration.ofMillis(400), 100_000, 3);

    private static final String LINES = "SELECT (SELECT count(*) FROM mockcraft.run)"
            + " + (SELECT count(*) FROM mockcraft.claim) + (SELECT count(*) FROM mockcraft.owned)"
            + " + (SELECT count(*) FROM mockcraft.noted) + (SELECT count(*) FROM mockcraft.noted_table)"
            + " + (SELECT count(*) FROM mockcraft.sequence_mark)";

    private static final String POOR_ROLE = "DO $$ BEGIN CREATE ROLE poor_role LOGIN;"
            + " EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;"
            + " GRANT ALL ON SCHEMA public TO poor_role; ";

    final DataSource database;
    final PostgresStore store;
    private final LedgerFolder folder;

    private Bench(DataSource database, Limits limits, LedgerFolder folder) {
        this.database = database;
        this.store = PostgresStore.open(database, Set.of(), limits, folder);
        this.folder = folder;
    }

    private Bench(DataSource database, Limits limits) {
        this(database, limits, LedgerFolder.usual());
    }

    static Bench with(String ddl) {
        return new Bench(EmbeddedDatabase.databaseWith(ddl), IMPATIENT);
    }

    static Bench with(String ddl, Limits limits) {
        return new Bench(EmbeddedDatabase.databaseWith(ddl), limits);
    }

    static Bench on(DataSource database, Limits limits, LedgerFolder folder) {
        return new Bench(database, limits, folder);
    }

    /** As a role that may create tables but no schema, so that the ledger goes into a file of this folder. */
    static Bench poor(String ddl, Path folder) {
        return new Bench(poorDatabase(ddl), IMPATIENT, new LedgerFolder(folder));
    }

    /** As a role that may read and write the tables, which somebody else owns. */
    static Bench guest(String ddl, Path folder) {
        return new Bench(
                asPoorRole(EmbeddedDatabase.databaseWith(
                        POOR_ROLE + ddl + " GRANT ALL ON ALL TABLES IN SCHEMA public TO poor_role")),
                IMPATIENT,
                new LedgerFolder(folder));
    }

    /** A database in which the role {@code poor_role} may create tables but no schema, reached as that role. */
    static DataSource poorDatabase(String ddl) {
        DataSource poor = asPoorRole(EmbeddedDatabase.databaseWith(POOR_ROLE));
        EmbeddedDatabase.run(poor, ddl);
        return poor;
    }

    private static DataSource asPoorRole(DataSource database) {
        PGSimpleDataSource poor = new PGSimpleDataSource();
        poor.setURL(url(database).replaceFirst("\\?.*", ""));
        poor.setUser("poor_role");
        return poor;
    }

    static String url(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another JVM's store on the same database. */
    Bench another() {
        return new Bench(database, IMPATIENT, folder);
    }

    static TableName table(String name) {
        return new TableName("public", name);
    }

    static TableClaim numbered(String table, long ranks) {
        return new TableClaim(table(table), ranks, Integer.MAX_VALUE, "id");
    }

    static TableClaim keyed(String table, long ranks) {
        return new TableClaim(table(table), ranks, Integer.MAX_VALUE, null);
    }

    Run claim(CleanupMode mode, TableClaim... tables) {
        return store.claim(new ClaimRequest("a test", mode, List.of(tables)));
    }

    Run claim(TableClaim... tables) {
        return claim(CleanupMode.CASCADE, tables);
    }

    void run(String sql) {
        EmbeddedDatabase.run(database, sql);
    }

    /** The first column of every row, as text. */
    List<String> column(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + ": " + query, e);
        }
    }

    long number(String query) {
        return Long.parseLong(column(query).get(0));
    }

    /** How many lines the ledger holds; for one in a file only whether it holds any. */
    long ledgerLines() {
        return isInFile() ? (file().inUse() ? 1 : 0) : number(LINES);
    }

    private boolean isInFile() {
        return number("SELECT count(*) FROM pg_namespace WHERE nspname = 'mockcraft'") == 0;
    }

    /** The file in which the ledger would be. */
    LedgerFile file() {
        try (Connection connection = database.getConnection()) {
            return folder.fileFor(connection, Hosts.addresses(url(database)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
