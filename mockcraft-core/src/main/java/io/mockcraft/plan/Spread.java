package io.mockcraft.plan;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How numbers are spread inside of a window.
 *
 * @param kind which distribution
 * @param parameters what was given of its parameters, by name; the rest follows from the window
 */
public record Spread(Kind kind, Map<String, Double> parameters) {

    /** Makes the map immutable, and sorted: its text must be the same on every JVM. */
    public Spread {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** The distributions. */
    public enum Kind {
        UNIFORM,
        NORMAL,
        LOGNORMAL,
        EXPONENTIAL,
        ZIPF,
        POISSON,
        BINOMIAL,
        GEOMETRIC,
        TRIANGULAR,
        PARETO
    }
}
