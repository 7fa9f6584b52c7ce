package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How numbers, times, choices, parents or counts are spread.
 *
 * @param kind which distribution
 * @param parameters what was given of the {@linkplain Kind#parameters() parameters}, by name; the rest follows from the
 *     range that the rule names
 * @param at where it stands
 */
public record DistributionSpec(Kind kind, Map<String, BigDecimal> parameters, Location at) {

    /** Makes the map immutable, and sorted: its text must be the same on every JVM. */
    public DistributionSpec {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** The distributions. */
    public enum Kind {
        /** Every number equally likely. */
        UNIFORM("low", "high"),
        /** The bell curve. */
        NORMAL("mean", "deviation"),
        /** Numbers above 0 whose logarithm is normal; mean and deviation are the logarithm's. */
        LOGNORMAL("mean", "deviation"),
        /** Waiting times. */
        EXPONENTIAL("mean"),
        /** Few frequent ones, many rare ones: rank k is {@code k^exponent} times rarer than rank 1. */
        ZIPF("exponent", "count"),
        /** Counts of independent events. */
        POISSON("mean"),
        /** Successes in a number of trials. */
        BINOMIAL("trials", "chance"),
        /** Failures before the first success. */
        GEOMETRIC("chance"),
        /** A triangle over low, peak and high. */
        TRIANGULAR("low", "peak", "high"),
        /** Numbers from {@code scale} on, with a long tail. */
        PARETO("scale", "shape");

        private final List<String> parameters;

        Kind(String... parameters) {
            this.parameters = List.of(parameters);
        }

        /** The names of its parameters. */
        public List<String> parameters() {
            return parameters;
        }
    }
}
