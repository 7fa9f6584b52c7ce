package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.mockcraft.dataset.DataRow;
import io.mockcraft.dataset.Dataset;
import io.mockcraft.session.Fixtures;
import io.mockcraft.session.Made;
import io.mockcraft.session.Seeded;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;

class InjectionTest {

    private static final List<Object> SEEN = Collections.synchronizedList(new ArrayList<>());

    record User(long id, String firstName, String state) {}

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Everything {
        static final DataSource DB = Kit.shop();

        @Db
        DataSource field;

        @Rows(value = "users", where = "state == 'GONE' or state == 'ACTIVE'")
        List<User> users;

        @Test
        void parameters(DataSource db, Connection connection, Dataset data, Fixtures fixtures, Seeded seeded)
                throws SQLException {
            assertThat(db).isSameAs(DB);
            assertThat(field).isSameAs(DB);
            assertThat(users).hasSize(5);
            assertThat(data).isSameAs(seeded.dataset());
            connection.setAutoCommit(false);
            connection.createStatement().execute("UPDATE users SET first_name = 'open transaction'");
            Made order = fixtures.one("orders").with("total", "7.25").insert();
            assertThat(Kit.number(DB, "SELECT count(*) FROM orders WHERE total = 7.25 AND id = " + order.get("id")))
                    .isOne();
        }

        @RepeatedTest(2)
        void fakes(@Fake("email") String mail, @Fake("email") String other) {
            SEEN.add(mail);
            assertThat(mail).contains("@").isNotEqualTo(other);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 7})
        void oursComeLast(int max, @Rows("users") List<Map<String, Object>> all, @Rows("users") User first) {
            assertThat(all).hasSize(5).first().extracting("id").isEqualTo(first.id());
        }
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Shapes {
        static final DataSource DB = Kit.shop();

        @Test
        void rows(
                @Rows("users") User[] array,
                @Rows("users") Set<User> set,
                @Rows("users") Stream<User> stream,
                @Rows("users") Optional<User> some,
                @Rows(value = "users", where = "state == 'NOBODY'") Optional<User> none,
                @Rows("users") List<DataRow> plain,
                @Rows("users") Collection<User> all) {
            assertThat(all).hasSize(5).containsExactly(array).isEqualTo(List.copyOf(set));
            assertThat(stream).containsExactly(array);
            assertThat(some).contains(array[0]);
            assertThat(none).isEmpty();
            assertThat(plain.get(0).get("id")).isEqualTo(array[0].id());
        }

        @Test
        void moments(
                @Fake("timestamp") LocalDateTime local,
                @Fake("timestamp") Instant instant,
                @Fake("date") LocalDate day,
                @Fake("time") LocalTime time) {
            assertThat(local).isBefore("2025-01-02T00:00:00");
            assertThat(instant).isBefore("2025-01-02T00:00:00Z");
            assertThat(day).isBefore("2025-01-02");
            assertThat(time).isNotNull();
        }

        @Test
        void noNumber(@Fake("email") int number) {}

        @Test
        void noRow(@Rows("users") List<Long> numbers) {}
    }

    @Test
    void handsInRowsAndValuesInTheShapeThatIsWanted() {
        assertThat(Kit.failures(Kit.run(Shapes.class)))
                .hasSize(2)
                .anySatisfy(f -> assertThat(f)
                        .hasMessageContaining(
                                " of InjectionTest.Shapes.noNumber: the value is a String, which is no int ("))
                .anySatisfy(f -> assertThat(f)
                        .hasMessageContaining("java.lang.Long: a row cannot be made into this type; use a record"));
    }

    @Test
    void handsInByTypeAndByAnnotation() {
        assertThat(Kit.failures(Kit.run(Everything.class))).isEmpty();
        assertThat(SEEN).hasSize(2).containsOnly(SEEN.get(0));
        assertThat(Kit.count(Everything.DB, "users")).isZero();
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class TooEarly {
        static final DataSource DB = Kit.shop();

        @BeforeAll
        static void before(Dataset data) {}

        @Test
        void test() {}
    }

    @Test
    void saysThatBeforeAllNeedsClassScope() {
        assertThat(Kit.failure(Kit.run(TooEarly.class)))
                .hasMessageContaining("constructors and @BeforeAll come before the rows of a test")
                .hasMessageContaining("@Seed(scope = Scope.CLASS)");
    }

    @Seed(inline = Kit.SHOP, seed = 42, scope = Scope.CLASS)
    static class WithClassScope {
        static final DataSource DB = Kit.shop();

        WithClassScope(Dataset data) {
            SEEN.add(data.rows());
        }

        @BeforeAll
        static void before(Dataset data) {
            SEEN.add(data.rows());
        }

        @Test
        void test() {}
    }

    @Test
    void handsInToConstructorsAndBeforeAllOfClassScope() {
        assertThat(Kit.failures(Kit.run(WithClassScope.class))).isEmpty();
        assertThat(SEEN).containsExactly(15L, 15L);
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Wrong {
        static final DataSource DB = Kit.shop();

        @Test
        void table(@Rows("user") List<User> users) {}

        @Test
        void column(@Rows(value = "users", where = "stat == 'x'") List<User> users) {}

        @Test
        void generator(@Fake("emial") String mail) {}

        @Test
        void foreign(StringBuilder notOurs) {}
    }

    @Test
    void saysWhatIsThereInsteadOfWhatIsNot() {
        assertThat(Kit.failures(Kit.run(Wrong.class)))
                .hasSize(4)
                .anySatisfy(f -> assertThat(f).hasMessageContaining("did you mean \"users\"?"))
                .anySatisfy(f -> assertThat(f).hasMessageContaining("did you mean \"state\"?"))
                .anySatisfy(f -> assertThat(f).hasMessageContaining("did you mean \"email\"?"))
                .anySatisfy(f -> assertThat(f).hasMessageContaining("No ParameterResolver registered"));
    }

    @Seed(inline = Kit.SHOP, seed = 42, scope = Scope.CLASS)
    abstract static class SharedFixtures {
        static final DataSource DB = Kit.shop();

        Fixtures field;

        @Test
        void one(Fixtures fixtures) {
            assertThat(fixtures).isSameAs(field);
            note("one", fixtures.one("users").insert());
            note("one", field.one("users").insert());
        }

        @Test
        void other(Fixtures fixtures) {
            note("other", fixtures.one("users").insert());
        }

        @RepeatedTest(2)
        void repeated(Fixtures fixtures) {
            SEEN.add("repeated " + fixtures.one("users").insert().get("first_name"));
        }

        private static void note(String test, Made user) {
            SEEN.add(test + " " + user.get("id") + " " + user.get("first_name"));
        }
    }

    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Forwards extends SharedFixtures {}

    @Test
    void numbersFixturesOfClassScopeByTestWhateverTheOrder() {
        assertThat(Kit.failures(Kit.run(Forwards.class))).isEmpty();
        List<Object> inOrder = List.copyOf(SEEN);
        SEEN.clear();
        // The last test alone: what the others made before makes no difference.
        var alone = EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Forwards.class, "other", "io.mockcraft.session.Fixtures"))
                .execute();
        assertThat(Kit.failures(alone)).isEmpty();
        assertThat(SEEN).hasSize(1);
        assertThat(inOrder).hasSize(5).containsAll(SEEN);
        assertThat(inOrder.get(3)).isEqualTo(inOrder.get(4));
    }
}
