package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Maven project of two modules, broken in every phase of a test: each printed line, pasted into a shell, runs exactly the
 * test that failed, and it fails the same way.
 */
class ReplaySampleTest {

    private static final Pattern LINE =
            Pattern.compile("^  (mvn test .*\"-Dtest=com\\.acme\\.([A-Za-z]+)[^\"]*\".*)$", Pattern.MULTILINE);
    private static final Pattern RAN =
            Pattern.compile("^\\[(?:ERROR|WARNING|INFO)] +Tests run: (\\d+), .*Skipped: (\\d+)$", Pattern.MULTILINE);
    private static final Map<String, String> BROKEN = Map.ofEntries(
            Map.entry("InConstructorTest", "broken constructor"),
            Map.entry("InBeforeAllTest", "broken before all"),
            Map.entry("InBeforeEachTest", "broken before each"),
            Map.entry("InTestTest", "broken test"),
            Map.entry("InAfterEachTest", "broken after each"),
            Map.entry("InAfterAllTest", "broken after all"),
            Map.entry("TooLateTest", "timed out after 10 milliseconds"),
            Map.entry("ParameterizedLimitsTest", "broken at 7"),
            Map.entry("RepeatedThriceTest", "broken at 2"),
            Map.entry("OuterTest", "broken inside"),
            Map.entry("OwnInsertTest", "users"));

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void runsExactlyWhatFailedWhenItsLineIsPasted(@TempDir Path folder) throws Exception {
        sample(folder);

        String output = run(folder, "mvn test").output();
        Map<String, String> lines = lines(output);
        assertThat(lines.keySet()).as(output).containsExactlyInAnyOrderElementsOf(BROKEN.keySet());
        for (Map.Entry<String, String> line : lines.entrySet()) {
            if (Boolean.getBoolean("mockcraft.soak") || line.getKey().matches("InBeforeAll.*|Outer.*|Param.*")) {
                Ended replay = run(folder, line.getValue());
                assertThat(replay.code()).as(replay.output()).isNotZero();
                assertThat(replay.output()).contains(BROKEN.get(line.getKey()));
                // Surefire counts a class that fails after its tests as one more.
                int expected = line.getKey().equals("InAfterAllTest") ? 2 : 1;
                assertThat(ranIn(replay.output())).as(replay.output()).isEqualTo(expected);
            }
        }
        noPassWithoutATest(folder, lines.get("InTestTest"));
    }

    /** Renamed since it failed: the same line finds nothing to run, and that is no pass. */
    private static void noPassWithoutATest(Path folder, String line) throws Exception {
        Path source = folder.resolve("app/src/test/java/com/acme/InTestTest.java");
        Files.writeString(source, Files.readString(source).replace("void one() {", "void renamed() {"));
        Ended replay = run(folder, line);
        assertThat(replay.code()).as(replay.output()).isNotZero();
        assertThat(replay.output()).contains("the test of the token did not run");

        Ended alone = run(folder, "mvn test -pl :lib \"-Dtest=com.acme.Renamed#one\"");
        assertThat(alone.code()).as(alone.output()).isNotZero();
        assertThat(alone.output()).contains("No tests matching pattern");
    }

    private static Map<String, String> lines(String output) {
        Map<String, String> lines = new TreeMap<>();
        Matcher matcher = LINE.matcher(output);
        while (matcher.find()) {
            lines.put(matcher.group(2), matcher.group(1));
        }
        return lines;
    }

    /** Invocations that were disabled count as skipped. */
    private static int ranIn(String output) {
        Matcher matcher = RAN.matcher(output);
        int last = -1;
        while (matcher.find()) {
            last = Integer.parseInt(matcher.group(1)) - Integer.parseInt(matcher.group(2));
        }
        return last;
    }

    private static void sample(Path folder) throws Exception {
        Path from = Path.of(ReplaySampleTest.class
                        .getResource("/replay-sample/pom.xml")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Path jar = folder.resolve("mockcraft.jar");
        pathingJar(jar);
        String build = Files.readString(Path.of("").toAbsolutePath().getParent().resolve("pom.xml"));
        String config = Stream.of("maven-resources-plugin", "maven-compiler-plugin", "maven-surefire-plugin", "junit")
                .map(name -> "-Dsample." + name + "=" + version(build, name))
                .collect(Collectors.joining("\n", "-o\n-Dstyle.color=never\n-Dsample.mockcraft=" + jar + "\n", "\n"));
        Files.createDirectories(folder.resolve(".mvn"));
        Files.writeString(folder.resolve(".mvn/maven.config"), config);
    }

    private static String version(String pom, String name) {
        Matcher matcher = Pattern.compile("<" + name + ".version>(.*?)</").matcher(pom);
        assertThat(matcher.find()).as(name).isTrue();
        return matcher.group(1);
    }

    /** One jar that stands for the class path of this JVM, but for these tests themselves. */
    private static void pathingJar(Path jar) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String entries = Stream.of(classPath.split(File.pathSeparator))
                .map(Path::of)
                .filter(p -> !p.endsWith(Path.of("mockcraft-junit", "target", "test-classes")))
                .map(p -> p.toUri().toString())
                .collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, entries);
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private record Ended(int code, String output) {}

    /** As somebody would who pastes the line into a shell; the environment of this build's own Maven stays out. */
    private static Ended run(Path folder, String line) throws Exception {
        Path output = Files.createTempFile(folder, "out", ".txt");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(8, TimeUnit.MINUTES))
                    .as("%s ended", line)
                    .isTrue();
            return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
