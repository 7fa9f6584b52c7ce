package io.mockcraft.generator.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.testing.ChildJvm;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class paths that hold another choice of engines, or half of one, each in a JVM of its own. */
class EnginesTest {

    private static final String HERE = "shop.yaml:3:7 tables.t.columns.c: generator \"javascript\" ";
    private static final String ONE_VERSION =
            "; give org.graalvm.polyglot:polyglot with org.graalvm.polyglot:js-community, "
                    + "and all that they bring along, one version, or name another engine";

    /** A program that runs a script in the engine that it is told, or in the first there is. */
    static final class Asking {

        private Asking() {}

        public static void main(String[] engine) {
            Map<String, Object> given = new TreeMap<>(Map.of("script", "'rank ' + rank"));
            for (String name : engine) {
                given.put("engine", name);
            }
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            try {
                out.print(Scripted.value(Scripted.of(TypeKind.TEXT, List.of(), given), 0));
            } catch (MockCraftException e) {
                out.print(e.getMessage());
            }
        }
    }

    private static String asked(ChildJvm jvm, String... engine) throws IOException, InterruptedException {
        return jvm.run(Asking.class, engine);
    }

    @Test
    void withoutAnyEngineTheErrorNamesThemAll() throws Exception {
        ChildJvm none = ChildJvm.likeThis().without("graalvm", "rhino", "nashorn");
        assertThat(asked(none))
                .isEqualTo(HERE + "needs an engine of JavaScript on the class path; add the dependency "
                        + "org.graalvm.polyglot:polyglot with org.graalvm.polyglot:js-community, or org.mozilla:rhino, "
                        + "or org.openjdk.nashorn:nashorn-core in test scope");
        assertThat(asked(none, "rhino"))
                .isEqualTo(
                        HERE
                                + "needs the engine rhino on the class path; add the dependency org.mozilla:rhino in test scope");
    }

    @Test
    void halfAnEngineAsksForItsOtherHalf() throws Exception {
        ChildJvm half = ChildJvm.likeThis().without("js-language", "rhino", "nashorn");
        assertThat(asked(half))
                .isEqualTo(
                        HERE + "needs an engine of JavaScript on the class path; add the dependency "
                                + "org.graalvm.polyglot:js-community, of the same version as the rest of graaljs, in test scope");
    }

    @Test
    void halfAnEngineLeavesTheFieldToAWholeOne() throws Exception {
        assertThat(asked(ChildJvm.likeThis().without("js-language"))).isEqualTo("rank 1");
    }

    @Test
    void librariesOfTwoVersionsAreToldWithBoth(@TempDir Path folder) throws Exception {
        Path version = folder.resolve("META-INF/graalvm/org.graalvm.polyglot/version");
        Files.createDirectories(version.getParent());
        Files.writeString(version, "24.2.2");
        assertThat(asked(ChildJvm.likeThis().after(folder)))
                .startsWith(HERE + "found the engine graaljs, which does not work here: "
                        + "Polyglot version compatibility check failed. The polyglot version '24.2.2' is not compatible to the "
                        + "used Truffle version '")
                .endsWith(ONE_VERSION);
        assertThat(asked(ChildJvm.likeThis().after(folder), "rhino")).isEqualTo("rank 1");
    }

    @Test
    void aLibraryThatIsMissingInsideOfAnEngineIsNamed() throws Exception {
        assertThat(asked(ChildJvm.likeThis().without("truffle-api")))
                .startsWith(HERE)
                .endsWith(ONE_VERSION);
        assertThat(asked(ChildJvm.likeThis().without("nativeimage")))
                .isEqualTo(HERE + "found the engine graaljs, which does not work here: its class "
                        + "org.graalvm.nativeimage.ImageInfo is missing" + ONE_VERSION);
        assertThat(asked(ChildJvm.likeThis().without("icu4j")))
                .startsWith(HERE + "found the engine graaljs, which does not work here: ")
                .contains("NoClassDefFoundError: org/graalvm/shadowed/")
                .endsWith(ONE_VERSION);
        assertThat(asked(ChildJvm.likeThis().without("/regex/")))
                .startsWith(HERE + "found the engine graaljs, which does not work here: ")
                .contains("No language for id regex found")
                .endsWith(ONE_VERSION);
    }

    @Test
    void theCompilerOfAnEngineMayBeMissing() throws Exception {
        assertThat(asked(ChildJvm.likeThis().without("truffle-runtime", "truffle-compiler")))
                .isEqualTo("rank 1");
    }
}
