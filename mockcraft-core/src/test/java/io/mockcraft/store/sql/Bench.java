package io.mockcraft.store.sql;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.ClaimRequest.TableClaim;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import io.mockcraft.store.sql.jdbc.Limits;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** A database with a store on it, and short ways to ask it. */
final class Bench implements AutoCloseable {

    static final Limits IMPATIENT = new Limits(Duration.ofMillis(400), 100_000, 3);

    final DataSource database;
    final PostgresStore store;

    private Bench(DataSource database, Limits limits) {
        this.database = database;
        this.store = PostgresStore.open(database, Set.of(), limits);
    }

    static Bench with(String ddl) {
        return new Bench(EmbeddedDatabase.databaseWith(ddl), IMPATIENT);
    }

    static Bench with(String ddl, Limits limits) {
        return new Bench(EmbeddedDatabase.databaseWith(ddl), limits);
    }

    static Bench on(DataSource database, Limits limits) {
        return new Bench(database, limits);
    }

    /** Another JVM's store on the same database. */
    Bench another() {
        return new Bench(database, IMPATIENT);
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

    /** How many lines the ledger holds. */
    long ledgerLines() {
        return number("SELECT (SELECT count(*) FROM mockcraft.run) + (SELECT count(*) FROM mockcraft.claim)"
                + " + (SELECT count(*) FROM mockcraft.owned) + (SELECT count(*) FROM mockcraft.noted)"
                + " + (SELECT count(*) FROM mockcraft.noted_table) + (SELECT count(*) FROM mockcraft.sequence_mark)");
    }

    @Override
    public void close() {
        store.close();
    }
}
