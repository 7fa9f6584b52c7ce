package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** The token as a person pastes it: onto the test, into its source. */
class ReplayAnnotationTest {

    private static final String SOURCE = """
            package pasted;

            import io.mockcraft.junit.*;
            import org.junit.jupiter.api.*;

            @Seed(inline = "create: missing\\ntables: { users: { rows: ROWS, columns: { name: word } } }")
            class PastedTest {
                %s
                @RepeatedTest(3)
                void fails(RepetitionInfo info) {
                    if (info.getCurrentRepetition() == 2) {
                        throw new AssertionError("on purpose");
                    }
                }

                @Test
                void other() {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void replaysTheInvocationAndLeavesOtherTestsAlone() throws Exception {
        String token = Kit.token(Kit.failure(run("", 3)));

        EngineExecutionResults replay = run("@Replay(\"" + token + "\")", 3);

        Throwable failure = Kit.failure(replay);
        assertThat(failure).hasMessage("on purpose");
        assertThat(Kit.note(failure)).contains("(source: replay token)");
        assertThat(Kit.ran(replay))
                .hasSize(2)
                .anyMatch(id -> id.endsWith("[test-template-invocation:#2]"))
                .anyMatch(id -> id.endsWith("[method:other()]"));
    }

    @Test
    void saysThatTheDataChanged() throws Exception {
        String token = Kit.token(Kit.failure(run("", 3)));

        assertThat(Kit.failure(run("@Replay(\"" + token + "\")", 4)))
                .hasMessageContaining("the data is not what it was when the test failed");
    }

    private EngineExecutionResults run(String annotation, int rows) throws IOException, ClassNotFoundException {
        Path source = folder.resolve("PastedTest.java");
        Files.writeString(source, SOURCE.formatted(annotation).replace("ROWS", Integer.toString(rows)));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        assertThat(failed).isZero();
        URL[] compiled = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(compiled, getClass().getClassLoader())) {
            return Kit.run(loader.loadClass("pasted.PastedTest"));
        }
    }
}
