package io.mockcraft.session.lifecycle;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people allow outside of any schema. */
final class Allowed {

    private Allowed() {}

    /** Whether generators may start programs. */
    static boolean processes(
            Function<String, @Nullable String> properties, Function<String, @Nullable String> variables) {
        return isTrue(properties.apply("mockcraft.allowProcesses"))
                || isTrue(variables.apply("MOCKCRAFT_ALLOW_PROCESSES"));
    }

    private static boolean isTrue(@Nullable String text) {
        return text != null && text.strip().equalsIgnoreCase("true");
    }
}
