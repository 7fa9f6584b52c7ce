package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.testing.EmbeddedDatabase;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

class SeedLifeCycleTest {

    private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class TestScope {
        static final DataSource DB = Kit.shop();

        @BeforeAll
        static void before() {
            SEEN.add("all " + Kit.count(DB, "users"));
        }

        @BeforeEach
        void each() {
            SEEN.add("each " + Kit.count(DB, "users"));
        }

        @RepeatedTest(2)
        void test() {
            EmbeddedDatabase.run(DB, "INSERT INTO orders (user_id, total) SELECT min(id), 1 FROM users");
            SEEN.add("test " + Kit.count(DB, "orders"));
        }

        @AfterEach
        void after() {
            SEEN.add("after " + Kit.count(DB, "users"));
        }
    }

    @Test
    void seedsBeforeEachTestAndCleansAfterIt() {
        assertThat(Kit.failures(Kit.run(TestScope.class))).isEmpty();

        assertThat(SEEN).containsExactly("all 0", "each 5", "test 11", "after 5", "each 5", "test 11", "after 5");
        assertThat(Kit.count(TestScope.DB, "users")).isZero();
        assertThat(Kit.count(TestScope.DB, "orders")).isZero();
    }

    @Seed(inline = Kit.SHOP, seed = 42, scope = Scope.CLASS)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class ClassScope {
        static final DataSource DB = Kit.shop();

        @BeforeAll
        static void before() {
            SEEN.add("all " + Kit.count(DB, "users"));
        }

        @Test
        @Order(1)
        void writes() {
            EmbeddedDatabase.run(DB, "INSERT INTO orders (user_id, total) SELECT min(id), 1 FROM users");
        }

        @Test
        @Order(2)
        void sees() {
            SEEN.add("orders " + Kit.count(DB, "orders"));
        }
    }

    @Test
    void sharesTheRowsOfClassScope() {
        assertThat(Kit.failures(Kit.run(ClassScope.class))).isEmpty();

        assertThat(SEEN).containsExactly("all 5", "orders 11");
        assertThat(Kit.count(ClassScope.DB, "orders")).isZero();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Seed(inline = Kit.SHOP, seed = 42)
    @interface Shop {}

    @Shop
    static class Levels {
        static final DataSource DB = Kit.shop();

        @Test
        void plain() {
            SEEN.add("plain " + Kit.count(DB, "users"));
        }

        @Test
        @Seed(params = "users=2")
        void refined() {
            SEEN.add("refined " + Kit.count(DB, "users"));
        }

        @Test
        @Seed(inline = "tables: { users: { rows: 3 } }")
        void replaced() {
            SEEN.add("replaced " + Kit.count(DB, "users") + " " + Kit.count(DB, "orders"));
        }

        @Test
        @Seed(inline = "tables: { users: { rows: 3 } }", add = true)
        void added() {
            SEEN.add("added " + Kit.count(DB, "users") + " " + Kit.count(DB, "orders"));
        }

        @Test
        @Seed(inline = "tables: { users: { rows: 1 } }")
        @Seed(inline = "tables: { users: { rows: 2 } }")
        void repeated() {
            SEEN.add("repeated " + Kit.count(DB, "users"));
        }

        @Nested
        @Seed(params = "users=0")
        class Empty {
            @Test
            void nested() {
                SEEN.add("nested " + Kit.count(DB, "users"));
            }
        }

        @Nested
        class Same {
            @Test
            void same() {
                SEEN.add("same " + Kit.count(DB, "users"));
            }
        }
    }

    @Test
    void refinesReplacesAndAddsByLevel() {
        assertThat(Kit.failures(Kit.run(Levels.class))).isEmpty();

        assertThat(SEEN)
                .containsExactlyInAnyOrder(
                        "plain 5", "refined 2", "replaced 3 0", "added 8 10", "repeated 3", "nested 0", "same 5");
        assertThat(Kit.count(Levels.DB, "users")).isZero();
    }

    static class Inherits extends TestScope {
        @Test
        void inherited() {
            SEEN.add("inherited " + Kit.count(DB, "users"));
        }
    }

    @Test
    void isInherited() {
        assertThat(Kit.failures(Kit.run(Inherits.class))).isEmpty();
        assertThat(SEEN).contains("inherited 5");
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    @Execution(ExecutionMode.CONCURRENT)
    static class Parallel {
        static final DataSource DB = Kit.shop();

        @RepeatedTest(12)
        void own(@Rows("users") List<User> users) {
            for (User user : users) {
                String query = "SELECT count(*) FROM users WHERE first_name = '" + user.firstName() + "' AND id = "
                        + user.id();
                assertThat(Kit.number(DB, query)).isOne();
            }
            SEEN.add("first id " + users.get(0).id());
        }
    }

    record User(long id, String firstName) {}

    @Test
    void givesTestsThatRunSideBySideRowsOfTheirOwn() {
        var results = Kit.run(
                Parallel.class,
                "junit.jupiter.execution.parallel.enabled",
                "true",
                "junit.jupiter.execution.parallel.config.strategy",
                "fixed",
                "junit.jupiter.execution.parallel.config.fixed.parallelism",
                "4");

        assertThat(Kit.failures(results)).isEmpty();
        assertThat(SEEN).hasSize(12);
        assertThat(Kit.count(Parallel.DB, "users")).isZero();
    }

    @Seed(inline = Kit.SHOP, seed = 42, keepOnFailure = true)
    static class Keeps {
        static final DataSource DB = Kit.shop();

        @Test
        void fails() {
            throw new AssertionError("on purpose");
        }
    }

    @Test
    void keepsTheRowsOfAFailedTestWhenAsked() {
        assertThat(Kit.failure(Kit.run(Keeps.class))).hasMessage("on purpose");
        assertThat(Kit.count(Keeps.DB, "users")).isEqualTo(5);

        MockCraft.kept(Keeps.DB).forEach(run -> MockCraft.endKept(Keeps.DB, run.id()));
        assertThat(Kit.count(Keeps.DB, "users")).isZero();
    }
}
