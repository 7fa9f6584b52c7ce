package io.mockcraft.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.builtin.Catalogues;
import io.mockcraft.schema.yaml.SchemaReader;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the pages show is compiled, read or run by this build. */
class SnippetsTest {

    private static final Path SHOP = Path.of("examples/src/test/resources/io/mockcraft/examples/shop/shop.yaml");

    static List<Fence> java() {
        return Fence.all("java");
    }

    static List<Fence> yaml() {
        return Fence.all("yaml");
    }

    static List<Fence> shell() {
        return Fence.all("sh");
    }

    static List<Fence> builds() {
        return Stream.concat(Fence.all("xml").stream(), Fence.all("kotlin").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("java")
    void showsJavaThatIsCompiled(Fence fence) {
        assertThat(Regions.all()).contains(Regions.withoutIndentation(fence.lines()));
    }

    /** A schema that creates its tables is run, another one read; an excerpt is found in the shop's. */
    @ParameterizedTest
    @MethodSource("yaml")
    void showsSchemasThatWork(Fence fence) {
        if (fence.text().contains("create: missing")) {
            run(fence);
        } else if (fence.text().contains("tables:")) {
            read(fence);
        } else {
            assertThat(Repository.text(SHOP)).contains(fence.text());
        }
    }

    private static void run(Fence fence) {
        try (Seeded seeded = MockCraft.inline(fence.text())
                .seed(42)
                .into(EmbeddedDatabase.freshDatabase())
                .start()) {
            assertThat(seeded.report().total()).isPositive();
        }
    }

    private static void read(Fence fence) {
        Set<String> generators =
                Catalogues.builtIn().all().stream().flatMap(SnippetsTest::names).collect(Collectors.toSet());
        SchemaReader.read(fence.toString(), fence.text(), ReadOptions.plain(generators));
    }

    private static Stream<String> names(GeneratorInfo info) {
        return Stream.concat(Stream.of(info.name()), info.aliases().stream());
    }

    /** Profiles, modules and test classes that a command names are there. */
    @ParameterizedTest
    @MethodSource("shell")
    void showsCommandsThatWork(Fence fence) {
        String poms = Repository.poms().stream().map(Repository::text).collect(Collectors.joining());
        for (String command : fence.lines()) {
            assertThat(command).matches("mvn .*|\\.ci/run");
            found("-P(\\S+)", command).forEach(profile -> assertThat(poms).contains("<id>" + profile + "</id>"));
            found("-pl :?(\\S+)", command)
                    .forEach(module -> assertThat(poms).contains("<artifactId>" + module + "</artifactId>"));
            found("-Dtest=(\\w+)", command)
                    .forEach(
                            test -> assertThat(Repository.javaFiles()).anyMatch(file -> file.endsWith(test + ".java")));
            found("-D((?:mockcraft|shop)\\.\\w+)", command)
                    .forEach(property -> assertThat(sources()).contains("\"" + property + "\""));
        }
    }

    /** What {@code .ci/run} runs is what the README says. */
    @ParameterizedTest
    @MethodSource("shell")
    void marksTheTestCommandForTheBuildServer(Fence fence) {
        if (fence.marker().equals("test-command")) {
            assertThat(fence.lines()).containsExactly("mvn verify");
            assertThat(Repository.text(Path.of(".ci/run"))).contains("<!-- test-command -->");
        }
    }

    private static String sources() {
        return Repository.javaFiles().stream().map(Repository::text).collect(Collectors.joining());
    }

    /** The versions in the snippets for Maven and Gradle are those of this build. */
    @ParameterizedTest
    @MethodSource("builds")
    void showsTheVersionsOfThisBuild(Fence fence) {
        String pom = Repository.text(Path.of("pom.xml"));
        Matcher maven = Pattern.compile("<artifactId>([\\w-]+)</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(fence.text());
        Matcher gradle = Pattern.compile("\"[\\w.]+:([\\w-]+):([^\"]+)\"").matcher(fence.text());
        Stream.concat(maven.results(), gradle.results())
                .forEach(version -> assertThat(version.group(2))
                        .as(version.group(1))
                        .isEqualTo(Versions.of(version.group(1), pom)));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /** Links between pages lead somewhere. */
    @ParameterizedTest
    @MethodSource("pages")
    void linksToFilesThatAreThere(Path page) {
        for (String link : found("\\]\\(([^)#:]+)(?:#[^)]*)?\\)", Repository.text(page))) {
            Path target = Repository.ROOT.resolve(page).resolveSibling(link);
            assertThat(Files.exists(target)).as("%s in %s", link, page).isTrue();
        }
    }

    static List<Path> pages() {
        return Repository.pages();
    }
}
