package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/** A JVM of its own that runs one test class as a build tool's does, and tells on stdout what came of each test. */
final class LaunchOne {

    private final Path folder;
    private final List<String> command = new ArrayList<>();

    private LaunchOne(Path folder, String classPath) {
        this.folder = folder;
        Collections.addAll(
                command,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath);
    }

    /** In this folder, with the class path of this JVM. */
    static LaunchOne in(Path folder) {
        return new LaunchOne(folder, System.getProperty("java.class.path"));
    }

    /** The same, but for the jars whose names hold this. */
    static LaunchOne without(String jar, Path folder) {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().contains(jar))
                .collect(Collectors.joining(File.pathSeparator));
        return new LaunchOne(folder, classPath);
    }

    LaunchOne with(String... options) {
        Collections.addAll(command, options);
        return this;
    }

    /**
     * What it wrote.
     *
     * @param output a line for each test, and for each class that failed
     * @param errors all that it wrote to stderr
     */
    record Ended(String output, String errors) {}

    /** Runs a test class; of this JVM's own environment no variable of MockCraft comes along. */
    Ended run(Class<?> testClass, Map<String, String> variables) throws IOException, InterruptedException {
        command.add(LaunchOne.class.getName());
        command.add(testClass.getName());
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MOCKCRAFT_"));
        builder.environment().putAll(variables);
        Process child = builder.start();
        try {
            assertThat(child.waitFor(2, TimeUnit.MINUTES)).as("it ended").isTrue();
            return new Ended(Files.readString(output), Files.readString(errors));
        } finally {
            child.destroyForcibly();
        }
    }

    public static void main(String[] args) throws ClassNotFoundException {
        Class<?> testClass = Class.forName(args[0]);
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getLauncher()
                    .execute(request().selectors(selectClass(testClass)).build(), new Teller());
        }
    }

    private static final class Teller implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            String failure =
                    result.getThrowable().map(t -> " " + t.getMessage()).orElse("");
            if (identifier.isTest() || !failure.isEmpty()) {
                tell(identifier.getDisplayName() + " " + result.getStatus() + failure);
            }
        }

        private static void tell(String line) {
            System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
