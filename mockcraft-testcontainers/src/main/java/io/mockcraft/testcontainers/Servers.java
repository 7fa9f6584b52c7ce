package io.mockcraft.testcontainers;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The running containers, one for each image; thread-safe. */
final class Servers {

    private static final Servers OF_THIS_JVM = new Servers();

    private final Map<String, Server> byImage = new ConcurrentHashMap<>();

    static Servers ofThisJvm() {
        return OF_THIS_JVM;
    }

    /** A new database for a test class; starts the container if it does not run yet. */
    ClassDatabase database(WithPostgres wanted, Class<?> type) {
        check(wanted, type);
        Server server = byImage.computeIfAbsent(wanted.image(), Server::start);
        return server.database(InitScripts.read(wanted.initScripts(), type), wanted.poolSize());
    }

    private static void check(WithPostgres wanted, Class<?> type) {
        Location at = Location.of("@WithPostgres on " + type.getSimpleName());
        if (wanted.poolSize() < 2) {
            throw new MockCraftException(new Problem(
                    at,
                    "poolSize",
                    wanted.poolSize() + " connections are too few: MockCraft keeps one for itself",
                    "give 2 or more"));
        }
        DockerAnswer answer = DockerAnswer.ofThisJvm();
        if (!answer.available()) {
            throw new MockCraftException(
                    new Problem(at, "", answer.reason(), "disabledWithoutDocker = true skips such tests"));
        }
    }
}
