package io.mockcraft.session.embedded;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Everything that needs the optional library. */
final class Zonky {

    private static final AtomicInteger CREATED = new AtomicInteger();

    private Zonky() {}

    static DataSource freshDatabase() {
        String name = "mockcraft_" + CREATED.incrementAndGet();
        run("CREATE DATABASE " + name);
        return Server.RUNNING.getDatabase("postgres", name);
    }

    static void drop(DataSource database) {
        run("DROP DATABASE " + name(database) + " WITH (FORCE)");
    }

    private static String name(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getCatalog();
        } catch (SQLException e) {
            throw failed("a database of it does not answer: " + e.getMessage(), e);
        }
    }

    private static void run(String sql) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed("it refused " + sql + ": " + e.getMessage(), e);
        }
    }

    private static MockCraftException failed(String reason, Exception e) {
        return new MockCraftException(new Problem(Location.of("embedded PostgreSQL"), "", reason, ""), e);
    }

    /** Started when the class is first used; the library stops it when the JVM ends. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
            } catch (IOException e) {
                throw failed("it did not start: " + e.getMessage(), e);
            }
        }
    }
}
