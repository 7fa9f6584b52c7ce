package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.session.Fixtures;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Rows that a test only read stay for the next one, and nobody can tell but by the time it takes. */
class StandbyTest {

    private static final List<Object> SEEN = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    /** The run that the rows in the database belong to. */
    private static long run(DataSource database) {
        return Kit.number(database, "SELECT max(id) FROM mockcraft.run");
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Reads {
        static final DataSource DB = Kit.shop();

        @RepeatedTest(3)
        void test(Seeded seeded) {
            assertThat(Kit.count(DB, "users")).isEqualTo(5);
            assertThat(seeded.report().total()).isEqualTo(15);
            SEEN.add(run(DB));
        }

        @AfterAll
        static void after() {
            SEEN.add("after " + Kit.count(DB, "users"));
        }
    }

    @Test
    void keepsRowsThatWereOnlyReadUntilTheLastTest() {
        assertThat(Kit.failures(Kit.run(Reads.class))).isEmpty();
        assertThat(SEEN).hasSize(4).endsWith("after 0");
        assertThat(SEEN.subList(0, 3)).containsOnly(SEEN.get(0));
        assertThat(Kit.count(Reads.DB, "mockcraft.run")).isZero();
    }

    @Test
    void seedsEachTestWhereOthersMayRunBesideIt() {
        assertThat(Kit.failures(Kit.run(Reads.class, "junit.jupiter.execution.parallel.enabled", "true")))
                .isEmpty();
        assertThat(SEEN).hasSize(4).doesNotHaveDuplicates();
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class Writes {
        static final DataSource DB = Kit.shop();

        @Test
        @Order(1)
        void reads() {
            SEEN.add(run(DB));
        }

        @Test
        @Order(2)
        void draws() {
            SEEN.add(run(DB));
            SEEN.add("next " + Kit.number(DB, "SELECT nextval('orders_id_seq')"));
        }

        @Test
        @Order(3)
        void drawsAgain() {
            SEEN.add("next " + Kit.number(DB, "SELECT nextval('orders_id_seq')"));
        }

        @Test
        @Order(4)
        void deletes() {
            EmbeddedDatabase.run(DB, "DELETE FROM orders");
        }

        @Test
        @Order(5)
        @Seed(params = "users=2")
        void refines() {
            SEEN.add("users " + Kit.count(DB, "users") + " orders " + Kit.count(DB, "orders"));
        }

        @Test
        @Order(6)
        void fixtures(Fixtures fixtures) {
            SEEN.add("fixture " + fixtures.one("users").insert().get("id"));
        }

        @RepeatedTest(2)
        @Order(7)
        void again(Fixtures fixtures) {
            SEEN.add("orders " + Kit.count(DB, "orders"));
            SEEN.add("fixture " + fixtures.one("users").insert().get("id"));
        }
    }

    @Test
    void seedsAgainAfterAnyWrite() {
        assertThat(Kit.failures(Kit.run(Writes.class))).isEmpty();
        assertThat(SEEN).hasSize(10);
        assertThat(SEEN.get(0)).isEqualTo(SEEN.get(1));
        assertThat(SEEN.get(2)).isEqualTo(SEEN.get(3));
        assertThat(SEEN.subList(4, 10))
                .containsExactly("users 2 orders 4", "fixture 6", "orders 10", "fixture 6", "orders 10", "fixture 6");
        assertThat(Kit.count(Writes.DB, "users")).isZero();
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Around {
        static final DataSource DB = Kit.shop();

        @Test
        void outside() {}

        @Nested
        class Inside {
            @BeforeAll
            static void before() {
                SEEN.add("before " + Kit.count(DB, "users"));
            }

            @Test
            void inside() {
                SEEN.add("inside " + Kit.count(DB, "users"));
            }
        }
    }

    @Test
    void leavesNothingForANestedClassToFind() {
        assertThat(Kit.failures(Kit.run(Around.class))).isEmpty();
        assertThat(SEEN).containsExactly("before 0", "inside 5");
        assertThat(Kit.count(Around.DB, "users")).isZero();
    }

    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class OnMethods {
        static final DataSource DB = Kit.shop();

        @Test
        @Order(1)
        @Seed(inline = Kit.SHOP)
        void seeded() {}

        @Test
        @Order(2)
        void plain() {
            SEEN.add("plain " + Kit.count(DB, "users"));
        }
    }

    @Test
    void leavesNothingForATestWithoutASeed() {
        assertThat(Kit.failures(Kit.run(OnMethods.class))).isEmpty();
        assertThat(SEEN).containsExactly("plain 0");
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class Fails {
        static final DataSource DB = Kit.shop();

        @Test
        @Order(1)
        void fails() {
            SEEN.add(run(DB));
            throw new AssertionError("on purpose");
        }

        @Test
        @Order(2)
        void reads() {
            SEEN.add(run(DB));
        }
    }

    @Test
    void takesOutTheRowsOfAFailedTest() {
        assertThat(Kit.failure(Kit.run(Fails.class))).hasMessage("on purpose");
        assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
    }

    @Seed(inline = "tables: { kinds: { rows: 3 } }", seed = 42)
    static class Narrow {
        static final DataSource DB =
                EmbeddedDatabase.databaseWith("CREATE TABLE kinds (id smallint PRIMARY KEY CHECK (id < 5), name text)");

        @RepeatedTest(2)
        void test() {
            SEEN.add(run(DB));
        }
    }

    @Test
    void takesOutRowsThatSomebodyElseMayHaveToWaitFor() {
        assertThat(Kit.failures(Kit.run(Narrow.class))).isEmpty();
        assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Once {
        static final Trips TRIPS = new Trips(Kit.shop());
        static final DataSource DB = TRIPS.dataSource();

        @Test
        void test() {}
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class FiveTimes {
        static final Trips TRIPS = new Trips(Kit.shop());
        static final DataSource DB = TRIPS.dataSource();

        @RepeatedTest(5)
        void test() {}
    }

    @Test
    void asksTheServerTwiceForATestThatOnlyReads() {
        assertThat(Kit.failures(Kit.run(Once.class))).isEmpty();
        assertThat(Kit.failures(Kit.run(FiveTimes.class))).isEmpty();
        assertThat(FiveTimes.TRIPS.count() - Once.TRIPS.count()).isEqualTo(4 * 2);
    }
}
