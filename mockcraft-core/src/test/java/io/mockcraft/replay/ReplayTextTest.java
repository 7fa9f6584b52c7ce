package io.mockcraft.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTextTest {

    private static final DatasetLine SHOP =
            new DatasetLine(42, "@Seed", "shop.yaml", 1, "ab12cd99", 312, "9f3c0177", List.of());

    @Test
    void showsTheSeedAndThreeWaysToReplay() {
        String text = ReplayText.of(
                new FailedTest("com.acme.RefundTest", "refunds"),
                List.of(SHOP),
                "1.TOKEN",
                new Project(Optional.of("app"), ":app:", false));

        assertThat(text).isEqualTo("""
                        MockCraft: RefundTest.refunds seed 42 (source: @Seed) shop.yaml engine 1 plan ab12cd rows 312 data 9f3c01
                          mvn test -pl :app -am "-Dtest=com.acme.RefundTest#refunds" "-Dsurefire.failIfNoSpecifiedTests=false" "-Dmockcraft.replay=1.TOKEN"
                          MOCKCRAFT_REPLAY=1.TOKEN ./gradlew :app:test --tests "com.acme.RefundTest.refunds" --rerun
                          or, in an IDE: @Replay("1.TOKEN") on the test""");
    }

    /** Then no other module lacks the test, and Maven's own "No tests matching pattern" need not be switched off. */
    @Test
    void letsMavenFailByItselfWhereItRunsInTheModulesFolder(@TempDir Path root) throws IOException {
        Path module = Files.createDirectories(root.resolve("app"));
        Files.writeString(module.resolve("pom.xml"), "<project><artifactId>app</artifactId></project>");
        FailedTest test = new FailedTest("com.acme.RefundTest", "refunds");

        assertThat(ReplayText.of(test, List.of(SHOP), "1.T", Project.at(module, module + "/.")))
                .contains("\n  mvn test \"-Dtest=com.acme.RefundTest#refunds\" \"-Dmockcraft.replay=1.T\"\n");
        assertThat(ReplayText.of(test, List.of(SHOP), "1.T", Project.at(module, root.toString())))
                .contains("\n  mvn test -pl :app -am \"-Dtest=com.acme.RefundTest#refunds\""
                        + " \"-Dsurefire.failIfNoSpecifiedTests=false\"");
    }

    @Test
    void keepsTheDollarOfNestedClassesFromTheShell() {
        String text = ReplayText.of(
                new FailedTest("com.acme.RefundTest$Empty", "none"), List.of(SHOP), "1.T", Project.UNKNOWN);

        assertThat(text)
                .contains("RefundTest.Empty.none seed 42")
                .contains("\"-Dtest=com.acme.RefundTest?Empty#none\"")
                .contains("--tests \"com.acme.RefundTest*Empty.none\"");
    }

    @Test
    void showsWhatItsReaderShouldKnowBelowTheLine() {
        DatasetLine moved =
                new DatasetLine(42, "replay token", "shop.yaml", 1, "ab12cd99", 3, "9f3c0177", List.of("Why."));
        String text = ReplayText.of(new FailedTest("RefundTest", "refunds"), List.of(moved), "1.T", Project.UNKNOWN);

        assertThat(text).contains("data 9f3c01\n  Why.\n  mvn test");
    }

    @Test
    void namesTheModuleAsItsPomDoes(@TempDir Path module) throws IOException {
        Files.writeString(
                module.resolve("pom.xml"),
                "<project><parent><artifactId>wrong</artifactId></parent><artifactId> app </artifactId></project>");

        assertThat(Project.at(module, null).artifact()).contains("app");
    }

    @Test
    void findsTheGradlePathFromTheSettingsFile(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("settings.gradle.kts"), "");
        Path module = Files.createDirectories(root.resolve("services/app"));

        assertThat(Project.at(module, null)).isEqualTo(new Project(Optional.empty(), ":services:app:", false));
        assertThat(Project.at(root, null)).isEqualTo(Project.UNKNOWN);
    }

    @Test
    void isAddedToAFailureOnce() {
        AssertionError failure = new AssertionError("1 is not 2");
        ReplayNote.attach(failure, "again");
        ReplayNote.attach(failure, "again");

        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(failure.getCause()).isNull();
        assertThat(failure.getSuppressed()[0]).hasToString("again");
    }
}
