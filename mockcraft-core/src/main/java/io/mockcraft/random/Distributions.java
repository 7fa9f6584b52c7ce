package io.mockcraft.random;

/** The distributions that schemas can name. */
public final class Distributions {

    private Distributions() {}

    /** Every number from {@code low} to below {@code high} equally likely. */
    public static Distribution uniform(double low, double high) {
        double span = high - low;
        return random -> low + random.nextDouble() * span;
    }

    /** The bell curve. */
    public static Distribution normal(double mean, double deviation) {
        return random -> mean + deviation * standardNormal(random);
    }

    /**
     * Numbers above 0 whose logarithm is normal: many small ones, few large ones.
     *
     * @param mean the mean of the logarithm
     * @param deviation the standard deviation of the logarithm
     */
    public static Distribution logNormal(double mean, double deviation) {
        return random -> StrictMath.exp(mean + deviation * standardNormal(random));
    }

    /**
     * Numbers above 0 whose logarithm is normally distributed.
     *
     * @param mean the mean of the numbers, above 0
     * @param deviation the standard deviation of the numbers
     */
    public static Distribution logNormalOf(double mean, double deviation) {
        double share = deviation / mean;
        double variance = StrictMath.log1p(share * share);
        return logNormal(StrictMath.log(mean) - variance / 2, StrictMath.sqrt(variance));
    }

    /** Waiting times with this mean, above 0. */
    public static Distribution exponential(double mean) {
        return random -> -mean * StrictMath.log(1 - random.nextDouble());
    }

    /** Ranks from 1 to {@code count}; rank k is {@code k^exponent} times rarer than rank 1. */
    public static Distribution zipf(long count, double exponent) {
        return new Zipf(count, exponent);
    }

    /** Counts of independent events, of which {@code mean} happen on average; above 0, up to 10^9. */
    public static Distribution poisson(double mean) {
        return mean < Poisson.LARGE ? new SmallPoisson(mean) : new Poisson(mean);
    }

    /**
     * Successes in a number of independent trials.
     *
     * @param trials 0 or more
     * @param chance of each, 0 to 1
     */
    public static Distribution binomial(long trials, double chance) {
        if (chance > 0.5) {
            Distribution failures = binomial(trials, 1 - chance);
            return random -> trials - failures.sample(random);
        } else if (trials == 0 || chance <= 0) {
            return random -> 0;
        }
        return trials * chance < Binomial.LARGE ? new SmallBinomial(trials, chance) : new Binomial(trials, chance);
    }

    /**
     * Failures before the first success, 0 or more.
     *
     * @param chance of a success, above 0, at most 1
     */
    public static Distribution geometric(double chance) {
        if (chance >= 1) {
            return random -> 0;
        }
        double logFailure = StrictMath.log1p(-chance);
        return random -> StrictMath.floor(StrictMath.log(1 - random.nextDouble()) / logFailure);
    }

    /** A triangle over {@code low}, {@code peak} and {@code high}, in ascending order. */
    public static Distribution triangular(double low, double peak, double high) {
        double width = high - low;
        if (width == 0) {
            return random -> low;
        }
        double left = (peak - low) / width;
        return random -> {
            double u = random.nextDouble();
            return u < left
                    ? low + StrictMath.sqrt(u * width * (peak - low))
                    : high - StrictMath.sqrt((1 - u) * width * (high - peak));
        };
    }

    /**
     * Numbers from {@code scale} on, with a long tail: the share above x is {@code (scale / x)^shape}.
     *
     * @param scale above 0
     * @param shape above 0; 1.16 is the rule of 80 and 20
     */
    public static Distribution pareto(double scale, double shape) {
        return random -> scale * StrictMath.exp(-StrictMath.log(1 - random.nextDouble()) / shape);
    }

    /** Marsaglia's polar method (1964); its second number is thrown away, because a cell has no memory. */
    private static double standardNormal(RandomStream random) {
        double x;
        double square;
        do {
            x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    }
}
