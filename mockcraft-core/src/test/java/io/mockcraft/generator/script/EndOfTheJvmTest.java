package io.mockcraft.generator.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.testing.ChildJvm;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Endless scripts, each engine in a JVM of its own. */
class EndOfTheJvmTest {

    /** A program whose scripts do not end; it waits for them where it is told to, or ends without a word to them. */
    static final class Restless {

        private static final long PATIENCE_MILLIS = 60_000;

        private Restless() {}

        public static void main(String[] engineAndHow) throws InterruptedException {
            String engine = engineAndHow[0];
            loop(engine, "while (true) {} return 1");
            loop(engine, "for (;;) { try { while (true) {} } catch (e) {} finally { continue; } } return 1");
            if (engineAndHow.length > 1) {
                awaitScripts();
            }
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(engine + " is through");
        }

        private static void loop(String engine, String script) {
            Map<String, Object> given = Map.of("engine", engine, "script", script, "timeout", "500ms");
            Generator generator = Scripted.of(TypeKind.TEXT, List.of(), given);
            try {
                Scripted.value(generator, 0);
                throw new AssertionError("it ended");
            } catch (MockCraftException late) {
                assertThat(late).hasMessageContaining("it did not end within 500 ms");
            }
        }

        /** The threads of scripts end a while after the script that they ran. */
        private static void awaitScripts() throws InterruptedException {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("mockcraft-script")) {
                    thread.join(PATIENCE_MILLIS);
                    assertThat(thread.isAlive()).as("a script runs on").isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rhino", "graaljs"})
    void loopsAreStoppedWhereTheEngineCan(String engine) throws Exception {
        assertThat(ChildJvm.likeThis().run(Restless.class, engine, "wait")).isEqualTo(engine + " is through");
    }

    @Test
    void aLoopThatNobodyCanStopDoesNotHoldTheJvm() throws Exception {
        assertThat(ChildJvm.likeThis().run(Restless.class, "nashorn")).isEqualTo("nashorn is through");
    }
}
