package io.mockcraft.replay;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the running build's module lies.
 *
 * @param artifact the Maven module's artifactId; empty when there is no pom
 * @param gradlePath the Gradle project's path with a colon at the end, such as {@code :app:}; empty for a root project
 * @param alone whether Maven runs in the module's own folder, so that no other module is built with it
 */
public record Project(Optional<String> artifact, String gradlePath, boolean alone) {

    /** Where Maven's launcher says that it was started: the folder of the reactor, or one with {@code .mvn} around it. */
    private static final String STARTED_IN = "MAVEN_PROJECTBASEDIR";

    /** Nothing known: the lines are for a build of one module. */
    public static final Project UNKNOWN = new Project(Optional.empty(), "", false);

    /**
     * Finds the module from its folder.
     *
     * @param module the module's folder: Maven's {@code basedir}, else the process's own
     * @param startedIn the folder in which Maven was started; null where that is not known
     */
    static Project at(Path module, @Nullable String startedIn) {
        Optional<String> artifact = Pom.artifactId(module.resolve("pom.xml"));
        boolean alone = startedIn != null
                && Path.of(startedIn).toAbsolutePath().normalize().equals(module);
        return new Project(artifact, gradlePath(module, artifact), alone);
    }

    /** The module whose tests run in this JVM. */
    public static Project current() {
        return at(folder(), System.getenv(STARTED_IN));
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
