package io.mockcraft.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.store.sql.jdbc.Limits;
import io.mockcraft.store.sql.ledger.file.LedgerFolder;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
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
        File errors = folder.resolve("errors.txt").toFile();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dmockcraft.ledger=" + folder.resolve("ledger"),
                        DyingJvm.class.getName(),
                        url,
                        role)
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
