package io.mockcraft.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository. */
final class Repository {

    static final Path ROOT = root();

    private Repository() {}

    /** Tests run in the module or, in some IDEs, above it. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("README.md")) ? here : here.getParent();
    }

    /** Every page, by its path from the root. */
    static List<Path> pages() {
        return files(path -> path.toString().endsWith(".md") && !path.toString().contains("src/"));
    }

    static List<Path> javaFiles() {
        return files(path -> path.toString().endsWith(".java") && !path.endsWith("module-info.java"));
    }

    static List<Path> poms() {
        return files(path -> path.endsWith("pom.xml"));
    }

    private static List<Path> files(java.util.function.Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(wanted)
                    .filter(path -> Stream.of("target", ".git")
                            .noneMatch(hidden -> ROOT.relativize(path).startsWith(hidden)
                                    || ROOT.relativize(path).toString().contains("/" + hidden + "/")))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path path) {
        try {
            return Files.readString(ROOT.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
