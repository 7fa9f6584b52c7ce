package io.mockcraft.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.mockcraft.junit.Db;
import io.mockcraft.junit.Scope;
import io.mockcraft.junit.Seed;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;

@EnabledIfDocker
class WithPostgresTest {

    private static final String DDL = "CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL);";
    private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @WithPostgres(initScripts = DDL, poolSize = 3)
    @Seed(rows = 7)
    static class First {
        @Db
        DataSource db;

        @Test
        void seeded(Connection connection) throws SQLException {
            SEEN.add(ask(connection, "SELECT count(*) || ' in ' || current_database() FROM users"));
            SEEN.add(ask(connection, "SELECT pg_postmaster_start_time()"));
            try (Connection other = db.getConnection()) {
                assertThat(ask(other, "SELECT count(*) FROM users")).isEqualTo("7");
            }
        }

        @Nested
        class Inner {
            @Test
            void sharesTheDatabase(Connection connection) throws SQLException {
                SEEN.add(ask(connection, "SELECT count(*) || ' in ' || current_database() FROM users"));
                SEEN.add(ask(connection, "SELECT pg_postmaster_start_time()"));
            }
        }
    }

    @Seed(rows = 3, scope = Scope.CLASS)
    @WithPostgres(initScripts = DDL)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class Second {
        @Test
        void seeded(Connection connection) throws SQLException {
            SEEN.add(ask(connection, "SELECT count(*) || ' in ' || current_database() FROM users"));
            SEEN.add(ask(connection, "SELECT pg_postmaster_start_time()"));
        }
    }

    @Test
    void givesEachClassADatabaseOfItsOwnInOneServer() {
        assertThat(failures(First.class, Second.class)).isEmpty();

        assertThat(SEEN).hasSize(6);
        assertThat(SEEN.get(0)).startsWith("7 in test_").isEqualTo(SEEN.get(2));
        assertThat(SEEN.get(4)).startsWith("3 in test_");
        assertThat(database(SEEN.get(4))).isNotEqualTo(database(SEEN.get(0)));
        assertThat(SEEN.get(1)).isEqualTo(SEEN.get(3)).isEqualTo(SEEN.get(5));
    }

    @WithPostgres(initScripts = {DDL, "CREATE TABLE users (id int);"})
    @Seed
    static class BrokenScript {
        @Test
        void never() {}
    }

    @Test
    void namesWhatTheDatabaseRefused() {
        assertThat(failures(BrokenScript.class).get(0))
                .hasMessageContaining("initScripts")
                .hasMessageContaining("relation \"users\" already exists");
    }

    @WithPostgres(poolSize = 1)
    @Seed
    static class TooSmall {
        @Test
        void never() {}
    }

    @Test
    void refusesAPoolWithoutRoomForTheTest() {
        assertThat(failures(TooSmall.class).get(0))
                .hasMessageContaining("@WithPostgres on TooSmall poolSize: 1 connections are too few")
                .hasMessageContaining("give 2 or more");
    }

    @Testcontainers
    @Seed(ddl = DDL, rows = 5)
    static class OwnContainer {
        @Container
        static final PostgreSQLContainer POSTGRES = new PostgreSQLContainer("postgres:15");

        @Test
        void seeded(Connection connection) throws SQLException {
            SEEN.add(ask(connection, "SELECT count(*) FROM users"));
            SEEN.add(connection.getMetaData().getURL());
            SEEN.add(POSTGRES.getJdbcUrl());
        }
    }

    @Test
    void seedsTheContainerOfTheTestClass() {
        assertThat(failures(OwnContainer.class)).isEmpty();

        assertThat(SEEN.get(0)).isEqualTo("5");
        assertThat(SEEN.get(2)).startsWith(SEEN.get(1));
    }

    private static String database(String seen) {
        return seen.substring(seen.indexOf(" in "));
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<Throwable> failures(Class<?>... fixtures) {
        EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter");
        for (Class<?> fixture : fixtures) {
            kit.selectors(selectClass(fixture));
        }
        return kit.execute().allEvents().finished().stream()
                .map(e -> e.getRequiredPayload(TestExecutionResult.class))
                .flatMap(r -> r.getThrowable().stream())
                .toList();
    }
}
