package io.mockcraft.session.lifecycle;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.session.SeedChoice;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where a seed can come from beside the code.
 *
 * @param properties the system properties
 * @param environment the environment
 * @param random the seed of everybody who chose none
 */
record SeedSources(Properties properties, Map<String, String> environment, long random) {

    private static final String PROPERTY = "mockcraft.seed";
    private static final String VARIABLE = "MOCKCRAFT_SEED";

    /** The strongest: replay, property, variable, code, configuration, schema, chance. */
    SeedChoice choose(SeedSettings settings, @Nullable Long ofSchema) {
        if (settings.replayed() != null) {
            return new SeedChoice(settings.replayed().seed(), "replay token");
        }
        SeedChoice forced = forced();
        if (forced != null) {
            return forced;
        }
        if (settings.seed() != null) {
            return settings.seed();
        }
        if (settings.fallbackSeed() != null) {
            return settings.fallbackSeed();
        }
        return ofSchema == null
                ? new SeedChoice(random, "random")
                : new SeedChoice(ofSchema, settings.schema().label());
    }

    private @Nullable SeedChoice forced() {
        String property = properties.getProperty(PROPERTY, "").strip();
        if (!property.isEmpty()) {
            return new SeedChoice(number(property, "-D" + PROPERTY), "-D" + PROPERTY);
        }
        String variable = environment.getOrDefault(VARIABLE, "").strip();
        return variable.isEmpty() ? null : new SeedChoice(number(variable, VARIABLE), VARIABLE);
    }

    private static long number(String text, String where) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MockCraftException(
                    new Problem(
                            Location.of(where),
                            "",
                            "\"" + text + "\" is no seed",
                            "give a whole number of up to 64 bits"),
                    e);
        }
    }
}
