package io.mockcraft.dataset.draw;

import io.mockcraft.plan.Spread;
import io.mockcraft.random.Distribution;
import io.mockcraft.random.Distributions;
import io.mockcraft.random.RandomStream;
import java.util.Map;

/**
 * Draws whole numbers of a window by a distribution: draws again what falls outside, and in the end takes the nearer end.
 *
 * <p>Parameters are in the column's own numbers. What is not given follows from the window: the middle, a sixth or a fifth
 * of its width, and so on.
 */
public final class Spreader {

    private static final int TRIES = 1_000;
    private static final long MOST = 1L << 53;

    private final Spread spread;
    private final double unit;

    /** Windows are in units of so many to one. */
    public Spreader(Spread spread, double unit) {
        this.spread = spread;
        this.unit = unit;
    }

    /** Without a window: what is not given follows from 0 to {@code usual}, ranks from 1, and any number may come. */
    public long draw(RandomStream random, long usual) {
        if (spread.parameters().isEmpty()) {
            return draw(random, 0, usual);
        }
        int first = spread.kind() == Spread.Kind.ZIPF ? 1 : 0;
        return draw(distribution(first, usual / unit), random, -MOST, MOST);
    }

    /** Draws a number between these, both in. */
    public long draw(RandomStream random, long low, long high) {
        return draw(distribution(low / unit, high / unit), random, low, high);
    }

    private long draw(Distribution distribution, RandomStream random, long low, long high) {
        double value = 0;
        for (int i = 0; i < TRIES; i++) {
            value = whole(distribution.sample(random) * unit);
            if (value >= low && value <= high) {
                return (long) value;
            }
        }
        return value < low ? low : high;
    }

    /** The nearest number; of equally likely ones the one below, so that those at the ends are as likely as the others. */
    private double whole(double value) {
        return spread.kind() == Spread.Kind.UNIFORM ? StrictMath.floor(value) : StrictMath.rint(value);
    }

    private Distribution distribution(double low, double high) {
        double middle = (low + high) / 2;
        double width = Math.max(high - low, 1 / unit);
        return switch (spread.kind()) {
            case UNIFORM -> Distributions.uniform(given("low", low), given("high", high) + 1 / unit);
            case NORMAL -> Distributions.normal(given("mean", middle), given("deviation", width / 6));
            case LOGNORMAL -> logNormal(low, width);
            case EXPONENTIAL -> exponential(low, width);
            case ZIPF -> zipf(low, width);
            case POISSON -> Distributions.poisson(given("mean", Math.max(middle, Double.MIN_NORMAL)));
            case BINOMIAL -> Distributions.binomial((long) given("trials", Math.max(1, high)), given("chance", 0.5));
            case GEOMETRIC -> geometric(low, width);
            case TRIANGULAR -> Distributions.triangular(given("low", low), given("peak", middle), given("high", high));
            case PARETO -> Distributions.pareto(given("scale", low > 0 ? low : 1), given("shape", 1.16));
        };
    }

    private double given(String name, double otherwise) {
        Map<String, Double> parameters = spread.parameters();
        return parameters.getOrDefault(name, otherwise);
    }

    /** Without parameters: most values in the first tenth of the window, some far up. */
    private Distribution logNormal(double low, double width) {
        if (!spread.parameters().isEmpty()) {
            double mean = given("mean", low + width / 10);
            return Distributions.logNormalOf(mean, given("deviation", mean));
        }
        Distribution shape = Distributions.logNormal(-2.5, 0.8);
        return random -> low + width * shape.sample(random);
    }

    private Distribution exponential(double low, double width) {
        if (!spread.parameters().isEmpty()) {
            return Distributions.exponential(given("mean", 1));
        }
        Distribution shape = Distributions.exponential(width / 5);
        return random -> low + shape.sample(random);
    }

    private Distribution zipf(double low, double width) {
        long count = (long) given("count", Math.min(width * unit + 1, 1e15));
        Distribution ranks = Distributions.zipf(Math.max(1, count), given("exponent", 1));
        return random -> low + (ranks.sample(random) - 1) / unit;
    }

    private Distribution geometric(double low, double width) {
        if (!spread.parameters().isEmpty()) {
            return Distributions.geometric(given("chance", 0.5));
        }
        Distribution failures = Distributions.geometric(1 / (1 + width / 5));
        return random -> low + failures.sample(random);
    }
}
