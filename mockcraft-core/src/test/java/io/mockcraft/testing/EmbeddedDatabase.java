package io.mockcraft.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * One embedded PostgreSQL 18 server for the whole JVM: started at first use, stopped when the JVM ends.
 *
 * <p>Every call of {@link #freshDatabase()} gives an empty database of its own, so tests may run side by side.
 */
public final class EmbeddedDatabase {

    private static final AtomicInteger CREATED = new AtomicInteger();

    private EmbeddedDatabase() {}

    /** Returns a new, empty database, reached as the superuser {@code postgres}. */
    public static DataSource freshDatabase() {
        String name = "fresh_" + CREATED.incrementAndGet();
        run(server().getPostgresDatabase(), "CREATE DATABASE " + name);
        return server().getDatabase("postgres", name);
    }

    /** Returns a new database in which these SQL statements, separated by semicolons, have run. */
    public static DataSource databaseWith(String ddl) {
        DataSource database = freshDatabase();
        run(database, ddl);
        return database;
    }

    /** Runs an SQL script of any number of statements; psql's own commands are not understood. */
    public static void run(DataSource database, String script) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException("The script did not run: " + e.getMessage(), e);
        }
    }

    /** Runs an SQL script from a file in UTF-8, like {@link #run(DataSource, String)}. */
    public static void run(DataSource database, Path script) {
        try {
            run(database, Files.readString(script, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the port of the server on localhost. */
    public static int port() {
        return server().getPort();
    }

    private static EmbeddedPostgres server() {
        return Server.RUNNING;
    }

    /** Starts the server when the class is first used; the server stops itself when the JVM ends. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // Autovacuum writes when it likes, and some tests ask whether anybody wrote.
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("autovacuum", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
            }
        }
    }
}
