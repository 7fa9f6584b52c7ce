package io.mockcraft.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.store.sql.jdbc.Limits;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
        long seed = Long.getLong("mockcraft.test.seed", System.nanoTime());
        Random random = new Random(seed);
        try (Bench bench = Bench.with(DyingJvm.DDL, Limits.USUAL)) {
            List<String> before = bench.column(CONTENTS);
            int swept = 0;
            for (int round = 0; round < ROUNDS; round++) {
                killAtARandomMoment(url(bench), random, folder);
                try (Bench next = Bench.on(bench.database, Limits.USUAL)) {
                    swept += next.store.sweep().size();
                }
                assertThat(bench.column(CONTENTS))
                        .as("-Dmockcraft.test.seed=" + seed + " round " + round)
                        .isEqualTo(before);
                assertThat(bench.ledgerLines()).isZero();
            }
            assertThat(swept).as("kills that met a run").isPositive();
        }
    }

    private static void killAtARandomMoment(String url, Random random, Path folder)
            throws IOException, InterruptedException {
        File errors = folder.resolve("errors.txt").toFile();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingJvm.class.getName(),
                        url)
                .redirectError(Redirect.to(errors))
                .start();
        try {
            assertThat(child.getInputStream().read()).as(() -> Texts.of(errors)).isEqualTo('\n');
            // The moment is the test's input, not a wait for something: any will do.
            boolean ended = child.waitFor(random.nextInt(600_000), TimeUnit.MICROSECONDS);
            assertThat(ended).as(() -> Texts.of(errors)).isFalse();
        } finally {
            child.toHandle().destroyForcibly();
            child.waitFor();
        }
    }

    private static String url(Bench bench) throws Exception {
        try (Connection connection = bench.database.getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    /** Reads what the child said before it ended. */
    private static final class Texts {
        static String of(File file) {
            try {
                return java.nio.file.Files.readString(file.toPath());
            } catch (IOException e) {
                return e.toString();
            }
        }
    }
}
