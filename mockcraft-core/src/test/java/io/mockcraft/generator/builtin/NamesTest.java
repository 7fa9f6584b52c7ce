package io.mockcraft.generator.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.generator.GeneratorInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Names that schemas use keep their meaning, and those that people know from other libraries are there. */
class NamesTest {

    private static final String FILE = "generator-names.txt";

    /** After an intended change, copy {@code target/generator-names.txt} over the resource of that name. */
    @Test
    void noNameIsLost() throws IOException {
        String actual = Made.CATALOGUE.all().stream().map(NamesTest::line).collect(Collectors.joining());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", FILE), actual);
        assertThat(actual).isEqualToNormalizingNewlines(frozen());
    }

    private static String line(GeneratorInfo info) {
        return info.name() + ": " + String.join(" ", info.aliases()) + "\n";
    }

    private static String frozen() throws IOException {
        try (InputStream in = NamesTest.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), UTF_8);
        }
    }

    @Test
    void everyNameOfAnotherLibraryResolves() throws IOException {
        List<String> missing = shared("generator-names.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[1])
                .filter(name -> Made.CATALOGUE.find(name).isEmpty())
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFamilyOfTheTradesIsThere() throws IOException {
        assertThat(shared("industry-types.txt")).isNotEmpty();
        assertThat(Families.NAMES.stream()
                        .filter(name -> Made.CATALOGUE.find(name).isEmpty()))
                .isEmpty();
    }

    private static List<String> shared(String file) throws IOException {
        String folder = System.getProperty("mockcraft.shared", "");
        Assumptions.assumeFalse(folder.isEmpty(), "-Dmockcraft.shared=FOLDER is not given: nothing to compare with");
        return Files.readAllLines(Path.of(folder, "data", file), UTF_8);
    }
}
