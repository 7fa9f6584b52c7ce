package io.mockcraft.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Another JVM of the Java that runs this test.
 *
 * @param classPath its class path
 * @param options what its command line says besides
 */
public record ChildJvm(List<String> classPath, List<String> options) {

    private static final long PATIENCE_MINUTES = 5;

    /** Not described as modules yet, but named for the time when they will be. */
    private static final Set<String> NAMED = Set.of("org.postgresql.jdbc");

    /** With this JVM's class path. */
    public static ChildJvm likeThis() {
        return new ChildJvm(List.of(System.getProperty("java.class.path").split(File.pathSeparator)), List.of());
    }

    /** With these modules, and those that they require, from the module path; everything else stays on the class path. */
    public ChildJvm withModules(String... names) {
        String modules = classPath.stream().filter(ChildJvm::isModule).collect(joining(File.pathSeparator));
        return new ChildJvm(classPath, List.of("-p", modules, "--add-modules", String.join(",", names)));
    }

    private static boolean isModule(String entry) {
        return ModuleFinder.of(Path.of(entry)).findAll().stream()
                .anyMatch(module -> !module.descriptor().isAutomatic()
                        || NAMED.contains(module.descriptor().name()));
    }

    /** Without the libraries in whose paths one of these parts stands. */
    public ChildJvm without(String... parts) {
        return new ChildJvm(
                classPath.stream()
                        .filter(entry -> Stream.of(parts).noneMatch(entry::contains))
                        .toList(),
                options);
    }

    /** With a folder before all libraries. */
    public ChildJvm after(Path folder) {
        return new ChildJvm(
                Stream.concat(Stream.of(folder.toString()), classPath.stream()).toList(), options);
    }

    /** The command that runs a program in it. */
    public List<String> command(Class<?> program, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a program in it to its end, which has to come; what it wrote. */
    public String run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Path written = Files.createTempFile("child", ".txt");
        Process child = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(written.toFile())
                .start();
        try {
            boolean ended = child.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            String text = Files.readString(written, StandardCharsets.UTF_8);
            assertThat(ended).as("%s ended; it wrote: %s", program, text).isTrue();
            return text;
        } finally {
            child.destroyForcibly().waitFor();
            Files.delete(written);
        }
    }
}
