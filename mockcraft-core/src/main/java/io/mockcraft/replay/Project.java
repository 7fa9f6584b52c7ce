package io.mockcraft.replay;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the running build's module lies.
 *
 * @param artifact the Maven module's artifactId; empty when there is no pom
 * @param gradlePath the Gradle project's path with a colon at the end, such as {@code :app:}; empty for a root project
 */
public record Project(Optional<String> artifact, String gradlePath) {

    /** Nothing known: the lines are for a build of one module. */
    public static final Project UNKNOWN = new Project(Optional.empty(), "");

    /**
     * Finds the module from its folder.
     *
     * @param module the module's folder: Maven's {@code basedir}, else the process's own
     */
    public static Project at(Path module) {
        Optional<String> artifact = Pom.artifactId(module.resolve("pom.xml"));
        return new Project(artifact, gradlePath(module, artifact));
    }

    /** The module whose tests run in this JVM. */
    public static Project current() {
        return at(folder());
    }

    /** The folder of that module. */
    static Path folder() {
        String basedir = System.getProperty("basedir", System.getProperty("user.dir", ""));
        return Path.of(basedir).toAbsolutePath().normalize();
    }

    /** In a build without Gradle files the Maven module's name is the best guess. */
    private static String gradlePath(Path module, Optional<String> artifact) {
        for (Path root = module; root != null; root = root.getParent()) {
            if (Files.exists(root.resolve("settings.gradle")) || Files.exists(root.resolve("settings.gradle.kts"))) {
                String inside = root.relativize(module).toString().replace(File.separatorChar, ':');
                return inside.isEmpty() ? "" : ":" + inside + ":";
            }
        }
        return artifact.map(name -> ":" + name + ":").orElse("");
    }
}
