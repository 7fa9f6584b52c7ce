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
        UNIFORM("Every number equally likely.", "low", "high"),
        /** The bell curve. */
        NORMAL("The bell curve.", "mean", "deviation"),
        /** Numbers above 0 whose logarithm is normal; mean and deviation are the numbers' own. */
        LOGNORMAL("Many small numbers, few large ones, all above 0.", "mean", "deviation"),
        /** Waiting times. */
        EXPONENTIAL("Waiting times with this mean.", "mean"),
        /** Few frequent ones, many rare ones: rank k is {@code k^exponent} times rarer than rank 1. */
        ZIPF("Few frequent ones, many rare ones: rank k is k^exponent times rarer than rank 1.", "exponent", "count"),
        /** Counts of independent events. */
        POISSON("Counts of independent events with this mean.", "mean"),
        /** Successes in a number of trials. */
        BINOMIAL("Successes in a number of trials.", "trials", "chance"),
        /** Failures before the first success. */
        GEOMETRIC("Failures before the first success.", "chance"),
        /** A triangle over low, peak and high. */
        TRIANGULAR("A triangle over low, peak and high.", "low", "peak", "high"),
        /** Numbers from {@code scale} on, with a long tail. */
        PARETO("Numbers from scale on, with a long tail.", "scale", "shape");

        private final String says;
        private final List<String> parameters;

        Kind(String says, String... parameters) {
            this.says = says;
            this.parameters = List.of(parameters);
        }

        /** What it is, one sentence. */
        public String says() {
            return says;
        }

        /** The names of its parameters. */
        public List<String> parameters() {
            return parameters;
        }
    }
}
