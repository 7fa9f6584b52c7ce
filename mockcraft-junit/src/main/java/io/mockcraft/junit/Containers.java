package io.mockcraft.junit;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;

/** Reads Testcontainers' JDBC containers without needing the library: by the name of their supertype. */
final class Containers {

    private static final String JDBC = "org.testcontainers.containers.JdbcDatabaseContainer";

    private Containers() {}

    static boolean is(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (c.getName().equals(JDBC)) {
                return true;
            }
        }
        return false;
    }

    static UrlDataSource dataSource(Object container, String field) {
        if (!"true".equals(ask(container, "isRunning"))) {
            throw new MockCraftException(new Problem(
                    Location.of(field),
                    "",
                    "this container does not run yet",
                    "start it before the seed: @Testcontainers above @Seed, or a start() in a static initialiser"));
        }
        return new UrlDataSource(
                ask(container, "getJdbcUrl"), ask(container, "getUsername"), ask(container, "getPassword"));
    }

    /** Where it runs, as this machine names it. */
    static String host(Object container) {
        return ask(container, "getHost");
    }

    private static String ask(Object container, String method) {
        try {
            return String.valueOf(container.getClass().getMethod(method).invoke(container));
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
