package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that end connections, drop what is not theirs, or make their database again, as some suites do between classes. */
class LostDatabaseTest {

    private static final String DDL = """
            CREATE TABLE users (id bigserial PRIMARY KEY, name text);
            CREATE TABLE orders (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users);
            """;
    private static final String END_CONNECTIONS = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = '%s' AND pid <> pg_backend_pid()""";

    private final DataSource other = EmbeddedDatabase.freshDatabase();
    private final DataSource database = EmbeddedDatabase.databaseWith(DDL);
    private String name = "";

    @BeforeEach
    void readName() throws SQLException {
        name = text("SELECT current_database()");
    }

    @Test
    void connectionsThatTheServerEndedAreOpenedAgain() throws SQLException {
        try (Seeded seeded = seed(1)) {
            assertThat(seeded.report().total()).isEqualTo(10);
            EmbeddedDatabase.run(other, END_CONNECTIONS.formatted(name));
        }
        assertThat(text("SELECT count(*) FROM users")).isEqualTo("0");
        EmbeddedDatabase.run(other, END_CONNECTIONS.formatted(name));
        canBeSeeded();
    }

    @Test
    void aDatabaseMadeAgainIsSeededLikeANewOne() throws SQLException {
        canBeSeeded();
        EmbeddedDatabase.run(other, "DROP DATABASE " + name + " WITH (FORCE)");
        EmbeddedDatabase.run(other, "CREATE DATABASE " + name);
        EmbeddedDatabase.run(database, DDL);
        canBeSeeded();
    }

    @Test
    void aTestThatDropsTheLedgerIsTold() throws SQLException {
        Seeded seeded = seed(1);
        EmbeddedDatabase.run(database, "DROP SCHEMA mockcraft CASCADE; TRUNCATE users CASCADE");
        assertThatThrownBy(seeded::close)
                .hasMessage("PostgreSQL: cleanup of run 1 failed: the schema mockcraft, which tells its rows from"
                        + " others, is gone; let tests leave that schema alone, or end the seeding before the database is made"
                        + " again");
        canBeSeeded();
    }

    private void canBeSeeded() throws SQLException {
        try (Seeded seeded = seed(2)) {
            assertThat(seeded.report().total()).isEqualTo(10);
            assertThat(text("SELECT count(*) FROM users")).isEqualTo("5");
        }
        assertThat(text("SELECT count(*) FROM users")).isEqualTo("0");
    }

    private Seeded seed(long seed) {
        return MockCraft.database().rows(5).seed(seed).into(database).start();
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
