package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.session.Fixtures;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Kinds of tests that are less common: each is seeded, cleaned and replayed as any other. */
class UnusualTestsTest {

    static final DataSource SHOP = Kit.shop();

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Factory {
        static final DataSource DB = SHOP;

        @TestFactory
        Stream<DynamicNode> forEachUser(Dataset data) {
            return Stream.of(
                    dynamicTest(
                            "rows are there",
                            () -> assertThat(Kit.count(DB, "users")).isEqualTo(5)),
                    dynamicContainer(
                            "inner",
                            data.table("users").all().stream()
                                    .map(user -> dynamicTest(
                                            "user " + user.get("id"),
                                            () -> assertThat(user.get("id")).isNotEqualTo(thirdUser(data))))));
        }

        private static Object thirdUser(Dataset data) {
            return data.table("users").all().list().get(2).get("id");
        }

        @Test
        void another() {}
    }

    @Test
    void replaysOneDynamicTest() {
        EngineExecutionResults results = Kit.run(Factory.class);
        Throwable failure = Kit.failure(results);
        assertThat(results.testEvents().succeeded().count()).isEqualTo(6);
        assertThat(Kit.note(failure))
                .startsWith("MockCraft: UnusualTestsTest.Factory.forEachUser seed 42 (source: @Seed) inline")
                .contains("#forEachUser");

        EngineExecutionResults replay = Kit.run(Factory.class, ReplayRequest.PROPERTY, Kit.token(failure));

        assertThat(replay.testEvents().failed().count()).isEqualTo(1);
        assertThat(replay.testEvents().aborted().count()).isEqualTo(5);
        assertThat(replay.testEvents().succeeded().count()).isZero();
        assertThat(Kit.count(SHOP, "users")).isZero();
    }

    @Seed(inline = Kit.SHOP, seed = 42, keepOnFailure = true)
    static class KeptFactory {
        static final DataSource DB = Kit.shop();

        @TestFactory
        DynamicNode fails() {
            return dynamicTest("fails", () -> {
                throw new AssertionError("kept");
            });
        }
    }

    @Test
    void keepsTheRowsOfAFailedDynamicTest() {
        assertThat(Kit.failure(Kit.run(KeptFactory.class))).hasMessage("kept");

        assertThat(Kit.count(KeptFactory.DB, "users")).isEqualTo(5);
    }

    @Seed(inline = Kit.SHOP, seed = 42, scope = Scope.CLASS)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {
        static final DataSource DB = SHOP;

        private final Dataset data;
        private final Fixtures fixtures;

        OneInstance(Dataset data, Fixtures fixtures) {
            this.data = data;
            this.fixtures = fixtures;
        }

        @BeforeAll
        void before() {
            fixtures.one("users").insert();
            assertThat(data.table("users").size()).isEqualTo(5);
        }

        @Test
        void one() {
            assertThat(Kit.count(DB, "users")).isEqualTo(6);
        }

        @AfterAll
        void after(DataSource injected) {
            assertThat(Kit.count(injected, "users")).isEqualTo(6);
        }
    }

    @Test
    void givesOneInstanceForAClassItsRows() {
        assertThat(Kit.failures(Kit.run(OneInstance.class))).isEmpty();

        assertThat(Kit.count(SHOP, "users")).isZero();
    }

    static class FailingInstance extends OneInstance {
        FailingInstance(Dataset data, Fixtures fixtures) {
            super(data, fixtures);
            fixtures.one("users").insert();
            throw new AssertionError("constructor");
        }
    }

    @Test
    void takesOutTheRowsOfAnInstanceThatCannotBeMade() {
        Throwable failure = Kit.failure(Kit.run(FailingInstance.class));

        assertThat(failure).hasMessage("constructor");
        assertThat(Kit.note(failure)).startsWith("MockCraft: UnusualTestsTest.FailingInstance seed 42");
        assertThat(Kit.count(SHOP, "users")).isZero();
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    interface Shop {
        @Test
        default void seesRows(Dataset data) {
            assertThat(data.table("users").size()).isEqualTo(5);
        }
    }

    static class ByInterface implements Shop {
        static final DataSource DB = SHOP;
    }

    @Seed(inline = Kit.SHOP, seed = 42, params = "users=2")
    abstract static class Above {
        static final DataSource DB = SHOP;
    }

    static class ByClassAbove extends Above {
        @Test
        void seesItsRows(Dataset data) {
            assertThat(data.table("users").size()).isEqualTo(2);
        }
    }

    @Seed(inline = Kit.SHOP, seed = 42, params = "users=3")
    static class InsteadOfClassAbove extends Above {
        @Test
        void seesOwnRows(Dataset data) {
            assertThat(data.table("users").size()).isEqualTo(3);
        }
    }

    @Test
    void takesTheSeedOfWhatAClassExtendsOrImplements() {
        for (Class<?> fixture : List.of(ByInterface.class, ByClassAbove.class, InsteadOfClassAbove.class)) {
            EngineExecutionResults results = Kit.run(fixture);

            assertThat(Kit.failures(results)).as("%s", fixture).isEmpty();
            assertThat(results.testEvents().succeeded().count()).isEqualTo(1);
        }
    }
}
