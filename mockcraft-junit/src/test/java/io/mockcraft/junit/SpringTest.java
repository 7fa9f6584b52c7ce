package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.session.Fixtures;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.annotation.Commit;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

class SpringTest {

    private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());

    /** Not in fields of the test class, where they would be found first. */
    private static final class Databases {
        static final DataSource SHOP = Kit.shop();
        static final DataSource OTHER = Kit.shop();
    }

    @Configuration
    static class OneDatabase {
        @Bean
        DataSource shop() {
            return Databases.SHOP;
        }

        @Bean
        DataSourceTransactionManager transactions(DataSource shop) {
            return new DataSourceTransactionManager(shop);
        }

        @Bean
        JdbcTemplate jdbc(DataSource shop) {
            return new JdbcTemplate(shop);
        }
    }

    @Configuration
    static class TwoDatabases {
        @Bean
        DataSource shop() {
            return Databases.SHOP;
        }

        @Bean
        DataSource other() {
            return Databases.OTHER;
        }
    }

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @AfterEach
    void nothingIsLeft() {
        for (DataSource database : List.of(Databases.SHOP, Databases.OTHER)) {
            assertThat(Kit.count(database, "users")).isZero();
            assertThat(Kit.count(database, "orders")).isZero();
        }
        assertThat(Kit.number(Databases.SHOP, "SELECT count(*) FROM pg_class WHERE relname = 'noted'"))
                .isOne();
        for (String table : List.of("run", "claim", "owned", "noted", "sequence_mark")) {
            assertThat(Kit.count(Databases.SHOP, "mockcraft." + table))
                    .as(table)
                    .isZero();
        }
        assertThat(Kit.number(Databases.SHOP, "SELECT nextval('users_id_seq')")).isOne();
        EmbeddedDatabase.run(Databases.SHOP, "SELECT setval('users_id_seq', 1, false)");
    }

    @SpringJUnitConfig(OneDatabase.class)
    @Seed(inline = Kit.SHOP, seed = 42)
    static class Springs {
        @Test
        void test(@Autowired DataSource theirs, DataSource ours) {
            assertThat(theirs).isSameAs(Databases.SHOP);
            assertThat(Kit.count(ours, "users")).isEqualTo(5);
        }
    }

    @Test
    void leavesParametersToSpringThatSpringIsAskedFor() {
        assertThat(Kit.failures(Kit.run(Springs.class))).isEmpty();
    }

    @SpringJUnitConfig(OneDatabase.class)
    @Seed(inline = Kit.SHOP, seed = 42)
    static class Plain {
        @Test
        void test(DataSource db) {
            assertThat(db).isSameAs(Databases.SHOP);
            SEEN.add("users " + Kit.count(Databases.SHOP, "users"));
        }

        @Nested
        class Inside {
            @Test
            void test(DataSource db) {
                assertThat(db).isSameAs(Databases.SHOP);
            }
        }
    }

    @Test
    void takesTheDataSourceOfTheContext() {
        assertThat(Kit.failures(Kit.run(Plain.class))).isEmpty();
        assertThat(SEEN).containsExactly("users 5");
    }

    @SpringJUnitConfig(TwoDatabases.class)
    @Seed(inline = Kit.SHOP, seed = 42, target = "shop")
    @Seed(inline = Kit.SHOP, seed = 43, target = "other")
    static class Named {
        @Test
        void test(@Db("shop") DataSource shop, @Db("other") DataSource other) {
            assertThat(shop).isSameAs(Databases.SHOP);
            assertThat(other).isSameAs(Databases.OTHER);
            assertThat(Kit.count(Databases.SHOP, "users")).isEqualTo(5);
            assertThat(Kit.count(Databases.OTHER, "users")).isEqualTo(5);
        }
    }

    @Test
    void takesTheBeansThatAreNamed() {
        assertThat(Kit.failures(Kit.run(Named.class))).isEmpty();
    }

    @SpringJUnitConfig(TwoDatabases.class)
    @Seed(inline = Kit.SHOP)
    static class Ambiguous {
        @Test
        void test() {}
    }

    @SpringJUnitConfig(TwoDatabases.class)
    @Seed(inline = Kit.SHOP, target = "shpo")
    static class Misspelt {
        @Test
        void test() {}
    }

    @Test
    void namesTheBeansWhereItCannotChoose() {
        assertThat(Kit.failure(Kit.run(Ambiguous.class)))
                .hasMessageContaining("the Spring context has several data sources: shop, other")
                .hasMessageContaining("@Seed(target = \"shop\")");
        assertThat(Kit.failure(Kit.run(Misspelt.class)))
                .hasMessageContaining("no bean of that name is a DataSource")
                .hasMessageContaining("did you mean \"shop\"?");
    }

    /** What a transactional test sees, whichever extension comes first. */
    @Transactional
    abstract static class InTransaction {
        @Autowired
        JdbcTemplate jdbc;

        @Rows("users")
        List<Map<String, Object>> users;

        @BeforeEach
        void before() {
            SEEN.add("before " + jdbc.queryForObject("SELECT count(*) FROM users", Long.class));
        }

        @RepeatedTest(2)
        void test(DataSource db, Fixtures fixtures) throws SQLException {
            assertThat(jdbc.queryForObject("SHOW lock_timeout", String.class)).isEqualTo("0");
            assertThat(TestTransaction.isActive()).isTrue();
            assertThat(users).hasSize(5);
            jdbc.update("INSERT INTO orders (user_id, total) SELECT min(id), 1 FROM users");
            fixtures.one("orders").insert();
            try (Connection connection = db.getConnection()) {
                assertThat(connection.getAutoCommit()).isFalse();
            }
            SEEN.add("test " + jdbc.queryForObject("SELECT count(*) FROM orders", Long.class) + ", others "
                    + Kit.count(Databases.SHOP, "orders"));
        }

        @Test
        @Transactional(propagation = Propagation.NOT_SUPPORTED)
        void without() {
            SEEN.add("without " + Kit.count(Databases.SHOP, "users"));
        }
    }

    @SpringJUnitConfig(OneDatabase.class)
    @Seed(inline = Kit.SHOP, seed = 42)
    static class SpringFirst extends InTransaction {}

    @Seed(inline = Kit.SHOP, seed = 42)
    @SpringJUnitConfig(OneDatabase.class)
    static class SeedFirst extends InTransaction {}

    @Test
    void joinsTheTransactionThatIsOpen() {
        assertThat(Kit.failures(Kit.run(SpringFirst.class))).isEmpty();
        assertThat(SEEN).contains("before 5", "test 12, others 0", "without 5");
    }

    @Test
    void waitsForTheTransactionThatIsToCome() {
        assertThat(Kit.failures(Kit.run(SeedFirst.class))).isEmpty();
        assertThat(SEEN).contains("before 5", "test 12, others 0", "without 5");
    }

    @SpringJUnitConfig(OneDatabase.class)
    @Seed(inline = Kit.SHOP, seed = 42)
    @Transactional
    static class Ends {
        @Autowired
        JdbcTemplate jdbc;

        @Test
        @Commit
        void commits() {
            jdbc.update("INSERT INTO orders (user_id, total) SELECT min(id), 1 FROM users");
        }

        @Test
        void commitsHalfWay(Fixtures fixtures) {
            TestTransaction.flagForCommit();
            TestTransaction.end();
            fixtures.one("orders").insert();
            SEEN.add("committed " + Kit.count(Databases.SHOP, "orders"));
        }

        @Test
        void resets(Seeded seeded) {
            seeded.reset();
        }

        @Test
        void failsAndKeeps() {
            throw new AssertionError("on purpose");
        }
    }

    @Test
    void removesWhatTheTransactionCommitted() {
        List<Throwable> failures = Kit.failures(Kit.run(Ends.class));
        assertThat(SEEN).contains("committed 11");
        assertThat(failures)
                .hasSize(2)
                .anySatisfy(f -> assertThat(f).hasMessageContaining("end that transaction first"))
                .anySatisfy(f -> assertThat(f).hasMessage("on purpose"));
    }
}
