package io.mockcraft.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.testing.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The values of the reference schema never change, on no JVM. To accept new ones (with their reason in the changelog):
 * {@code -Dmockcraft.golden.write=src/test/resources/golden/reference.txt}.
 */
class GoldenTest {

    @Test
    void makesTheFrozenValues() throws IOException {
        List<String> lines = Reference.lines(dataset());
        String write = System.getProperty("mockcraft.golden.write");
        if (write != null) {
            Files.write(Path.of(write), lines);
        }

        assertThat(lines).containsExactlyElementsOf(golden());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jvms")
    void makesTheFrozenValuesOnEveryJvmLocaleAndTimeZone(Jvm jvm) throws Exception {
        List<String> command = new ArrayList<>(List.of(jvm.java().toString()));
        command.addAll(jvm.options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Reference.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed.lines()).containsExactlyElementsOf(golden());
    }

    /** Every JDK installed beside this one, each with other locales and zones. */
    static Stream<Jvm> jvms() {
        List<List<String>> settings = List.of(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kolkata"),
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/St_Johns"),
                List.of("-Duser.language=hi", "-Duser.country=IN", "-Duser.timezone=Pacific/Apia"));
        return jdks().flatMap(java -> settings.stream().map(options -> {
            List<String> all = new ArrayList<>(options);
            all.add("-Dfile.encoding=UTF-8");
            all.add("-Dstdout.encoding=UTF-8");
            return new Jvm(java, all);
        }));
    }

    private static Stream<Path> jdks() {
        Path home = Path.of(System.getProperty("java.home"));
        try (Stream<Path> siblings = Files.list(home.getParent())) {
            List<Path> found = siblings.map(path -> path.resolve("bin").resolve("java"))
                    .filter(Files::isExecutable)
                    .map(GoldenTest::real)
                    .distinct()
                    .toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dataset dataset() {
        return Reference.dataset(Reference.schema(), Reference.tables().catalog());
    }

    private static List<String> golden() {
        return Resources.text("/golden/reference.txt").lines().toList();
    }

    /**
     * A JVM to try.
     *
     * @param java its program
     * @param options its options
     */
    record Jvm(Path java, List<String> options) {

        @Override
        public String toString() {
            return java.getName(java.getNameCount() - 3) + " " + options.get(0) + " " + options.get(2);
        }
    }
}
