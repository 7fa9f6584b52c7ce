package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.replay.FailureStore;
import io.mockcraft.replay.Recipe;
import io.mockcraft.replay.ReplayToken;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class ReplayTest {

    static final DataSource SHOP = Kit.shop();

    /** What the fixtures have in common: a database, and tests that would pass. */
    @Seed(inline = Kit.SHOP, seed = 42)
    abstract static class Base {
        static final DataSource DB = SHOP;

        @Test
        void passes() {}

        @Test
        void passesToo() {}
    }

    static class InConstructor extends Base {
        InConstructor() {
            throw new AssertionError("constructor");
        }

        @Override
        void passesToo() {}
    }

    static class InBeforeAll extends Base {
        @BeforeAll
        static void fail() {
            throw new AssertionError("before all");
        }
    }

    static class InBeforeEach extends Base {
        @BeforeEach
        void fail() {
            throw new AssertionError("before each");
        }

        @Override
        void passesToo() {}
    }

    static class InTest extends Base {
        @Test
        void fails() {
            throw new AssertionError("test");
        }
    }

    static class InAfterEach extends Base {
        @AfterEach
        void fail() {
            throw new AssertionError("after each");
        }

        @Override
        void passesToo() {}
    }

    static class InAfterAll extends Base {
        @AfterAll
        static void fail() {
            throw new AssertionError("after all");
        }
    }

    static class TooLate extends Base {
        @Test
        @Timeout(value = 10, unit = TimeUnit.MILLISECONDS)
        void late() throws InterruptedException {
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }

    static class Parameterized extends Base {
        @ParameterizedTest
        @ValueSource(ints = {1, 7, 9})
        void limits(int max, @Rows("users") List<User> users) {
            assertThat(users).hasSize(5);
            assertThat(max).as("max").isNotEqualTo(7);
        }
    }

    static class Repeated extends Base {
        @RepeatedTest(3)
        void again(RepetitionInfo info) {
            assertThat(info.getCurrentRepetition()).as("repetition").isNotEqualTo(3);
        }
    }

    static class Outer extends Base {
        @Nested
        @Seed(params = "users=1")
        class Inner {
            @Test
            void one(@Rows("users") List<User> users) {
                assertThat(users).hasSize(2);
            }

            @Test
            void other() {}
        }
    }

    @Seed(inline = "tables: { users: { rows: 3, columns: { id: 1 } } }", seed = 42)
    static class OwnInsert {
        static final DataSource DB = SHOP;

        @Test
        void never() {}
    }

    record User(long id, String firstName) {}

    @Test
    void replaysAFailedTestAlone() {
        replays(InTest.class, "test", "InTest.fails");
    }

    @Test
    void replaysFailuresInEveryPhase() {
        replays(InBeforeAll.class, "before all", "InBeforeAll");
        replays(InAfterAll.class, "after all", "InAfterAll");
        replays(InBeforeEach.class, "before each", "InBeforeEach.passes");
        replays(InAfterEach.class, "after each", "InAfterEach.passes");
        replays(InConstructor.class, "constructor", "InConstructor.passes");
        replays(TooLate.class, "timed out", "TooLate.late");
        replays(OwnInsert.class, "", "OwnInsert.never");
    }

    @Test
    void replaysOneInvocation() {
        replays(Parameterized.class, "max", "Parameterized.limits");
        replays(Repeated.class, "repetition", "Repeated.again");
        replays(Outer.class, "Expected size: 2", "Outer.Inner.one");
    }

    /** The first run fails once; with its token the same fails again, and nothing else runs. */
    private static void replays(Class<?> fixture, String message, String label) {
        Throwable failure = Kit.failure(Kit.run(fixture));
        assertThat(failure).hasMessageContaining(message);
        assertThat(Kit.note(failure))
                .startsWith("MockCraft: ReplayTest." + label + " seed 42 (source: @Seed) inline engine 1");

        EngineExecutionResults replay = Kit.run(fixture, ReplayRequest.PROPERTY, Kit.token(failure));

        assertThat(Kit.failure(replay)).hasMessage(failure.getMessage()).hasSameClassAs(failure);
        assertThat(Kit.ran(replay)).as("%s", label).hasSizeLessThan(3);
        if (label.contains(".")) {
            assertThat(Kit.ran(replay)).hasSizeLessThan(2);
        }
    }

    @Test
    void replaysTheLastFailureByName(@TempDir Path folder) {
        System.setProperty(FailureStore.PROPERTY, folder.resolve("failures.txt").toString());
        try {
            Throwable failure = Kit.failure(Kit.run(InTest.class));
            assertThat(FailureStore.at(folder.resolve("failures.txt")).last().message())
                    .isEqualTo("AssertionError: test");

            EngineExecutionResults replay = Kit.run(InTest.class, ReplayRequest.PROPERTY, "last");

            assertThat(Kit.failure(replay)).hasMessage(failure.getMessage());
            assertThat(Kit.ran(replay)).hasSize(1);
        } finally {
            System.clearProperty(FailureStore.PROPERTY);
        }
    }

    @Test
    void refusesAReplayOnOtherDataBeforeTheTestRuns() {
        String token = Kit.token(Kit.failure(Kit.run(InTest.class)));
        ReplayToken then = ReplayToken.parse(token, "test");
        Recipe recipe = then.recipes().get(0);
        SortedMap<String, String> tables = new TreeMap<>(recipe.tables());
        tables.put("public.orders", "other");
        Recipe other = Recipe.of(recipe.name(), 42, "", recipe.params(), recipe.plan(), "other", tables, Map.of());
        String changed = new ReplayToken(then.engine(), then.test(), List.of(other)).text();

        EngineExecutionResults replay = Kit.run(InTest.class, ReplayRequest.PROPERTY, changed);

        assertThat(Kit.failure(replay))
                .hasMessage(
                        "replay of ReplayTest.InTest.fails inline: the data is not what it was when the test failed:"
                                + " the plan is the same: MockCraft's own facts, or a generator of your own, changed;"
                                + " the rows of table public.orders differ; replay it on the code that failed");
    }

    static class Aborted extends Base {
        @Test
        void aborts() {
            Assumptions.abort("not today");
        }
    }

    @Test
    void saysNothingOfAnAbortedTest() {
        EngineExecutionResults results = Kit.run(Aborted.class);

        results.testEvents().assertStatistics(s -> s.aborted(1).failed(0));
        assertThat(Kit.failure(results).getSuppressed()).isEmpty();
    }

    @Seed(inline = "tables: { users: { columns: { first_name: frist_name } } }")
    static class Unreadable {
        static final DataSource DB = SHOP;

        @Test
        void never() {}
    }

    @Test
    void saysOnlyOnceWhyASchemaCannotBeRead() {
        Throwable failure = Kit.failure(Kit.run(Unreadable.class));

        assertThat(failure).hasMessageContaining("no generator \"frist_name\"");
        assertThat(failure.getSuppressed()).isEmpty();
    }

    @Test
    void namesTheSeedsSource() {
        Throwable failure = Kit.failure(Kit.run(InTest.class));
        assertThat(Kit.note(failure)).contains("plan ").contains(" rows 15 data ");
        assertThat(failure.getCause()).isNull();
    }

    @Seed(inline = "tables: { users: { rows: 4 } }", seed = 42)
    static class Changed {
        static final DataSource DB = SHOP;

        @Test
        @Replay("")
        void fails() {}
    }

    @Test
    void locatesGarbageInTheToken() {
        EngineExecutionResults results = Kit.run(InTest.class, ReplayRequest.PROPERTY, "1.ab-c");

        assertThat(Kit.failures(results))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f).rootCause().hasMessageContaining("character 5 is \"-\""));
    }
}
