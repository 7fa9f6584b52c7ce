package io.mockcraft.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.store.sql.jdbc.Limits;
import io.mockcraft.store.sql.ledger.file.LedgerFolder;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM is killed at a random moment, the hard way; the next start leaves nothing of it behind. */
class KilledJvmTest {

    private static final int ROUNDS = Boolean.getBoolean("mockcraft.soak") ? 60 : 10;

    private static final String CONTENTS = "SELECT * FROM (SELECT 'u' || u::text FROM users u UNION ALL"
            + " SELECT 'o' || o::text FROM orders o UNION ALL SELECT 'l' || l::text FROM lines l UNION ALL"
            + " SELECT 'a' || a::text FROM audit a UNION ALL SELECT last_value::text FROM users_id_seq) x ORDER BY 1";

    @Test
    void leavesNothingBehindAtTheNextStart(@TempDir Path folder) throws Exception {
        rounds(EmbeddedDatabase.databaseWith(DyingJvm.DDL), "postgres", folder);
    }

    @Test
    void leavesNothingBehindWhereTheLedgerIsAFile(@TempDir Path folder) throws Exception {
        rounds(Bench.poorDatabase(DyingJvm.DDL), "poor_role", folder);
    }

    private static void rounds(DataSource database, String role, Path folder) throws Exception {
        long seed = Long.getLong("mockcraft.test.seed", System.nanoTime());
        Random random = new Random(seed);
        LedgerFolder ledger = new LedgerFolder(folder.resolve("ledger"));
        int swept = 0;
        List<String> before = null;
        for (int round = 0; round < ROUNDS; round++) {
            try (Bench next = Bench.on(database, Limits.USUAL, ledger)) {
                before = before == null ? next.column(CONTENTS) : before;
                killAtARandomMoment(Bench.url(database), role, random, folder);
                swept += next.store.sweep().size();
                assertThat(next.column(CONTENTS))
                        .as("-Dmockcraft.test.seed=" + seed + " round " + round)
                        .isEqualTo(before);
                assertThat(next.ledgerLines()).isZero();
            }
        }
        assertThat(swept).as("kills that met a run").isPositive();
    }

    private static void killAtARandomMoment(String url, String role, Random random, Path folder)
            throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dmockcraft.ledger=" + folder.resolve("ledger"),
                        DyingJvm.class.getName(),
                        url,
                        role)
                .redirectError(Redirect.to(errors.toFile()))
                .start();
        try {
            long round = timeOfARound(child, 1 + random.nextInt(3), errors);
            // The moment is the test's input, not a wait for something: any will do.
            boolean ended = child.waitFor(random.nextLong(2 * round), TimeUnit.NANOSECONDS);
            assertThat(ended).as(() -> last(child, errors)).isFalse();
        } finally {
            child.toHandle().destroyForcibly();
            child.waitFor();
        }
    }

    /** Lets the child go through some rounds, the first of which is its start; how long the last of them took. */
    private static long timeOfARound(Process child, int rounds, Path errors) throws IOException {
        long start = 0;
        for (int round = 0; round < rounds; round++) {
            start = System.nanoTime();
            assertThat(child.getInputStream().read())
                    .as(() -> last(child, errors))
                    .isEqualTo('\n');
        }
        return System.nanoTime() - start;
    }

    /** What a child that should have lived said before it ended. */
    private static String last(Process child, Path errors) {
        try {
            String exit = child.waitFor(10, TimeUnit.SECONDS) ? "exit code " + child.exitValue() : "still alive";
            return exit + ", said: " + Files.readString(errors);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
