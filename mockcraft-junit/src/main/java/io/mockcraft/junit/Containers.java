package io.mockcraft.junit;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads Testcontainers' containers without needing the library: by the names of their supertypes. */
final class Containers {

    private static final String JDBC = "org.testcontainers.containers.JdbcDatabaseContainer";

    private static final String ANY = "org.testcontainers.containers.GenericContainer";

    /** Both of them: the class moved with Testcontainers 2. */
    private static final List<String> MONGO =
            List.of("org.testcontainers.mongodb.MongoDBContainer", "org.testcontainers.containers.MongoDBContainer");

    private static final int REDIS_PORT = 6379;

    private Containers() {}

    static boolean is(Class<?> type) {
        return Supertypes.has(type, JDBC);
    }

    static boolean isMongo(Class<?> type) {
        return MONGO.stream().anyMatch(name -> Supertypes.has(type, name));
    }

    /** Redis has no container of its own in Testcontainers: any will do that exposes its port. */
    static boolean isRedis(Object held) {
        return Supertypes.has(held.getClass(), ANY)
                && ask(held, "getExposedPorts") instanceof List<?> ports
                && ports.contains(REDIS_PORT);
    }

    static UrlDataSource dataSource(Object container, String field) {
        mustRun(container, field);
        return new UrlDataSource(
                text(container, "getJdbcUrl"), text(container, "getUsername"), text(container, "getPassword"));
    }

    static String mongoUrl(Object container, String field) {
        mustRun(container, field);
        return text(container, "getReplicaSetUrl");
    }

    static String redisUrl(Object container, String field) {
        mustRun(container, field);
        return "redis://" + host(container) + ":" + ask(container, "getMappedPort", REDIS_PORT);
    }

    private static void mustRun(Object container, String field) {
        if (!Boolean.TRUE.equals(ask(container, "isRunning"))) {
            throw new MockCraftException(new Problem(
                    Location.of(field),
                    "",
                    "this container does not run yet",
                    "start it before the seed: @Testcontainers above @Seed, or a start() in a static initialiser"));
        }
    }

    /** Where it runs, as this machine names it. */
    static String host(Object container) {
        return text(container, "getHost");
    }

    private static String text(Object container, String method) {
        return String.valueOf(ask(container, method));
    }

    private static @Nullable Object ask(Object container, String method, Object... numbers) {
        Class<?>[] types = new Class<?>[numbers.length];
        Arrays.fill(types, int.class);
        try {
            return container.getClass().getMethod(method, types).invoke(container, numbers);
        } catch (ReflectiveOperationException e) {
            throw new MockCraftException(
                    new Problem(
                            Location.of(container.getClass().getName()),
                            method,
                            "the container does not answer: " + e,
                            "name the database by target or SeedTarget"),
                    e);
        }
    }
}
