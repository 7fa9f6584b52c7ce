package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.junit.LaunchOne.Ended;
import io.mockcraft.replay.FailureStore;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Environment variables reach a JVM only at its start: each test starts one, as Gradle would. */
class EnvironmentTest {

    private static final String SEED = "MOCKCRAFT_SEED";
    private static final String REPLAY = "MOCKCRAFT_REPLAY";

    @TempDir
    Path folder;

    @Seed(inline = Kit.SHOP, seed = 42)
    static class TwoFail {
        @Test
        void one() {
            throw new AssertionError("one, on purpose");
        }

        @Test
        void other() {
            throw new AssertionError("other, on purpose");
        }
    }

    @Test
    void takesTheSeedOfTheEnvironmentBeforeTheAnnotations() throws Exception {
        assertThat(launch(Map.of(SEED, " 7 ")).errors())
                .contains("MockCraft: EnvironmentTest.TwoFail.one seed 7 (source: MOCKCRAFT_SEED) inline engine 1");
    }

    @Test
    void takesTheSeedOfThePropertyBeforeTheEnvironments() throws Exception {
        assertThat(launch(Map.of(SEED, "7"), "-Dmockcraft.seed=8").errors())
                .contains("TwoFail.one seed 8 (source: -Dmockcraft.seed)")
                .doesNotContain("seed 7");
    }

    @Test
    void namesTheVariableThatHoldsNoSeed() throws Exception {
        assertThat(launch(Map.of(SEED, "seven")).output())
                .contains("MOCKCRAFT_SEED: \"seven\" is no seed; give a whole number of up to 64 bits");
    }

    @Test
    void replaysWhatTheEnvironmentNamesAndNothingElse() throws Exception {
        String token = tokenOf("other, on purpose");

        Ended replay = launch(Map.of(REPLAY, token, SEED, "7"));

        assertThat(replay.output().lines()).containsExactly("other() FAILED other, on purpose");
        assertThat(replay.errors()).contains("TwoFail.other seed 42 (source: replay token)");
    }

    @Test
    void replaysWhatThePropertyNamesBeforeTheEnvironment() throws Exception {
        Ended replay = launch(
                Map.of(REPLAY, tokenOf("other, on purpose")), "-Dmockcraft.replay=" + tokenOf("one, on purpose"));

        assertThat(replay.output().lines()).containsExactly("one() FAILED one, on purpose");
    }

    @Test
    void recordsFailuresWhereTheEnvironmentSays() throws Exception {
        Path named = folder.resolve("named.txt");
        Path byProperty = folder.resolve("by-property.txt");

        launch(Map.of("MOCKCRAFT_FAILURES", named.toString()));
        launch(Map.of("MOCKCRAFT_FAILURES", named.toString()), "-Dmockcraft.failures=" + byProperty);

        assertThat(FailureStore.at(named).all()).hasSize(2);
        assertThat(FailureStore.at(byProperty).all()).hasSize(2);
    }

    @Test
    void keepsALedgerFileWhereTheEnvironmentSaysUnlessThePropertySaysOtherwise() throws Exception {
        Map<String, String> variable =
                Map.of("MOCKCRAFT_LEDGER", folder.resolve("named").toString());

        launch(poor(), variable);
        assertThat(filesIn("named")).isNotEmpty();

        launch(poor(), variable, "-Dmockcraft.ledger=" + folder.resolve("by-property"));
        assertThat(filesIn("by-property")).isNotEmpty();
    }

    private static String tokenOf(String message) {
        String url = url(Kit.shop(), "postgres");
        return Kit.failures(Kit.run(TwoFail.class, "mockcraft.url", url)).stream()
                .filter(failure -> message.equals(failure.getMessage()))
                .map(Kit::token)
                .findFirst()
                .orElseThrow();
    }

    private List<Path> filesIn(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** A database in which our role may not create the ledger's schema. */
    private static String poor() {
        DataSource database = EmbeddedDatabase.databaseWith("""
                DO $$ BEGIN CREATE ROLE poor_env LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
                GRANT ALL ON SCHEMA public TO poor_env;
                SET ROLE poor_env;
                """ + Kit.DDL);
        return url(database, "poor_env");
    }

    private static String url(DataSource database, String role) {
        return "jdbc:postgresql://localhost:" + EmbeddedDatabase.port() + "/" + Kit.name(database) + "?user=" + role;
    }

    private Ended launch(Map<String, String> variables, String... options) throws Exception {
        return launch(url(Kit.shop(), "postgres"), variables, options);
    }

    private Ended launch(String url, Map<String, String> variables, String... options) throws Exception {
        return LaunchOne.in(folder).with("-Dmockcraft.url=" + url).with(options).run(TwoFail.class, variables);
    }
}
