package io.mockcraft.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.testing.ChildJvm;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureStoreTest {

    private static final int FORKS = 3;
    private static final int EACH = 20;

    @TempDir
    Path folder;

    @Test
    void givesTheLastFailureBack() {
        store().add(failure("a", "1.A", "first"));
        store().add(failure("b", "1.B", "  1 is not 2\tat all\nmore  "));

        assertThat(store().last()).isEqualTo(failure("b", "1.B", "1 is not 2 at all"));
        assertThat(store().all()).extracting(RecordedFailure::test).containsExactly("a", "b");
    }

    @Test
    void keepsTheNewestHundredAndTheSameFailureOnce() {
        for (int i = 0; i < 120; i++) {
            store().add(failure("test " + i, "1.T", ""));
        }
        store().add(failure("test 50", "1.T", "again"));

        assertThat(store().all()).hasSize(100).extracting(RecordedFailure::test).doesNotHaveDuplicates();
        assertThat(store().last().message()).isEqualTo("again");
    }

    @Test
    void saysThatThereIsNoneYet() {
        assertThatThrownBy(() -> store().last())
                .hasMessage(file() + ": no failure is recorded there; run the tests of this module first, or replay a"
                        + " token");
    }

    @Test
    void passesOverLinesThatAreCut() throws Exception {
        store().add(failure("a", "1.A", "first"));
        Files.writeString(file(), "2026-01-01T00:00:00Z\t1.B", StandardOpenOption.APPEND);
        assertThat(store().last().test()).isEqualTo("a");
    }

    @Test
    void losesNothingWhenForksOfABuildFailAtTheSameTime() throws Exception {
        List<Process> forks = new ArrayList<>();
        for (int fork = 0; fork < FORKS; fork++) {
            List<String> command = ChildJvm.likeThis().command(Fork.class, file().toString(), "fork " + fork);
            forks.add(new ProcessBuilder(command)
                    .redirectError(new File(folder.toFile(), "errors.txt"))
                    .start());
        }
        for (Process fork : forks) {
            assertThat(fork.waitFor()).isZero();
        }
        assertThat(store().all()).hasSize(FORKS * EACH);
    }

    /** A JVM whose tests fail. */
    static final class Fork {
        public static void main(String[] args) {
            for (int i = 0; i < EACH; i++) {
                FailureStore.at(Path.of(args[0])).add(failure(args[1] + " " + i, "1.T", ""));
            }
        }
    }

    private static RecordedFailure failure(String test, String token, String message) {
        return new RecordedFailure(Instant.parse("2026-01-01T00:00:00Z"), test, token, message);
    }

    private FailureStore store() {
        return FailureStore.at(file());
    }

    private Path file() {
        return folder.resolve("mockcraft").resolve("failures.txt");
    }
}
