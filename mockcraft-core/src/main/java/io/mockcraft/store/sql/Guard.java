package io.mockcraft.store.sql;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps test data out of databases that are not the test's own: a host that is not this machine is refused unless it is
 * allowed by name.
 *
 * <p>Names are allowed by the system property {@code mockcraft.allowedHosts} or the environment variable
 * {@code MOCKCRAFT_ALLOWED_HOSTS}, separated by commas. Where the variable {@code CI} is set, hosts without a dot pass:
 * they are the build's own services.
 */
final class Guard {

    private final UnaryOperator<@Nullable String> properties;
    private final UnaryOperator<@Nullable String> variables;

    Guard(UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> variables) {
        this.properties = properties;
        this.variables = variables;
    }

    /**
     * Passes or refuses an address.
     *
     * @param url a JDBC or other URL; one that names no host is local
     * @param alsoAllowed hosts that the caller knows to be the test's own: a container's
     * @throws MockCraftException when one of its hosts is not allowed
     */
    static void check(String url, Set<String> alsoAllowed) {
        new Guard(System::getProperty, System::getenv).passOrRefuse(url, alsoAllowed);
    }

    void passOrRefuse(String url, Set<String> alsoAllowed) {
        Set<String> allowed = new HashSet<>(names(properties.apply("mockcraft.allowedHosts")));
        allowed.addAll(names(variables.apply("MOCKCRAFT_ALLOWED_HOSTS")));
        alsoAllowed.forEach(h -> allowed.add(h.toLowerCase(Locale.ROOT)));
        List<Problem> refused = Hosts.of(url).stream()
                .filter(h -> !isLocal(h) && !allowed.contains(h) && !isService(h))
                .map(Guard::refusal)
                .toList();
        if (!refused.isEmpty()) {
            throw new MockCraftException(refused);
        }
    }

    private static Problem refusal(String host) {
        return new Problem(
                Location.of("host " + host),
                "",
                "it is not this machine, an embedded database or a container, and MockCraft writes rows and deletes rows",
                "if it is a test database, allow it: -Dmockcraft.allowedHosts=" + host + " or MOCKCRAFT_ALLOWED_HOSTS="
                        + host);
    }

    static boolean isLocal(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
                || host.equals("::1")
                || host.matches("(0{1,4}:){7}0{0,3}1");
    }

    /** A bare number is an address in another spelling, and a colon belongs to an address. */
    private boolean isService(String host) {
        return variables.apply("CI") != null
                && !host.contains(".")
                && !host.contains(":")
                && !host.matches("\\d+|0x.*");
    }

    private static List<String> names(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .toList();
    }
}
