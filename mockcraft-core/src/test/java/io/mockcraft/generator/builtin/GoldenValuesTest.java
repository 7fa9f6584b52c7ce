package io.mockcraft.generator.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The first values of each generator, the same on every JVM: they change only together with the engine version or, where
 * words are concerned, with Datafaker's release.
 *
 * <p>After an intended change, copy {@code target/generator-values.txt} over the resource of that name.
 */
class GoldenValuesTest {

    private static final String FILE = "generator-values.txt";

    @Test
    void generatorsMakeTheValuesTheyMadeBefore() throws IOException {
        String actual = values();
        Path copy = Path.of("target", FILE);
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.writeString(copy, actual);
        assertThat(actual).isEqualToNormalizingNewlines(golden());
    }

    private static String values() {
        StringBuilder all = new StringBuilder();
        for (GeneratorInfo info : Made.OURS) {
            Generator generator = Made.natural(info.name(), EveryGeneratorTest.given(info));
            for (long row = 0; row < 3; row++) {
                all.append(info.name())
                        .append(": ")
                        .append(show(Made.value(generator, row)))
                        .append('\n');
            }
            if (generator.distinct() != null) {
                all.append(info.name())
                        .append(" 7 of ")
                        .append(Made.distinct(generator).capacity());
                all.append(": ")
                        .append(show(Made.distinct(
                                generator, Math.min(7, Made.distinct(generator).capacity() - 1))));
                all.append('\n');
            }
        }
        return all.toString();
    }

    private static String show(Object value) {
        return value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
    }

    private static String golden() throws IOException {
        try (InputStream in = GoldenValuesTest.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), UTF_8);
        }
    }
}
