package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.replay.ReplayNote;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** The three places where a failure's replay text stands, and what it must not do to the failure. */
class ReportedReplayTest {

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Fails {
        static final DataSource DB = Kit.shop();

        @Test
        void fails() {
            throw new AssertionError("on purpose");
        }
    }

    @Test
    @ResourceLock(Resources.SYSTEM_ERR)
    void standsInTheFailureOnStderrAndInTheReport() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.err;
        EngineExecutionResults results;
        try (PrintStream errors = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setErr(errors);
            results = Kit.run(Fails.class);
        } finally {
            System.setErr(before);
        }

        String note = Kit.note(Kit.failure(results));
        assertThat(note)
                .startsWith("MockCraft: ReportedReplayTest.Fails.fails seed 42 (source: @Seed) inline engine 1");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains(note + System.lineSeparator());
        assertThat(Kit.entries(results, "mockcraft.replay")).containsExactly(note);
        assertThat(Kit.entries(results, "mockcraft.seeded"))
                .singleElement()
                .asString()
                .matches("ReportedReplayTest.Fails.fails seeded 15 rows in 2 tables in \\d+ ms"
                        + " \\(seed 42, source: @Seed, inline\\)");
    }

    /** A cleanup that fails, because what a test re-pointed cannot be set back. */
    @Seed(inline = Kit.SHOP, seed = 42)
    static class FailsTwice {
        static final DataSource DB = EmbeddedDatabase.databaseWith(Kit.DDL + """
                INSERT INTO users VALUES (-1, 'was there', 'ACTIVE'), (-2, 'was there', 'ACTIVE');
                INSERT INTO orders VALUES (-1, -1, 1);
                """);
        static final IllegalStateException CAUSE = new IllegalStateException("its cause");
        static final AssertionError OWN = new AssertionError("the test's own", CAUSE);

        @Test
        void fails() {
            EmbeddedDatabase.run(DB, """
                    UPDATE orders SET user_id = (SELECT max(id) FROM users) WHERE id = -1;
                    DELETE FROM users WHERE id = -1;
                    """);
            throw OWN;
        }
    }

    @Test
    void tellsOfAFailedCleanupUnderTheTestsOwnFailure() {
        Throwable failure = Kit.failure(Kit.run(FailsTwice.class));

        assertThat(failure).isSameAs(FailsTwice.OWN).hasMessage("the test's own");
        assertThat(failure.getCause()).isSameAs(FailsTwice.CAUSE);
        assertThat(failure.getSuppressed()).hasSize(2);
        assertThat(Stream.of(failure.getSuppressed()))
                .anySatisfy(note -> assertThat(note).isInstanceOf(ReplayNote.class))
                .anySatisfy(cleanup -> assertThat(cleanup)
                        .hasMessageMatching(
                                "PostgreSQL public.orders, constraint orders_user_id_fkey: cleanup of run \\d+"
                                        + " failed and left its rows \\(10 in public.orders, 5 in public.users\\): .*"
                                        + "; let the test remove what refers to these rows"));
    }
}
