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
