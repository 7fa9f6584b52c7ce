package io.mockcraft.random;

/**
 * Poisson counts of a mean of 10 or more, in constant time: transformed rejection with squeeze.
 *
 * <p>Hörmann, "The transformed rejection method for generating Poisson random variables", Insurance: Mathematics and
 * Economics 12 (1993), 39–45, algorithm PTRS.
 */
final class Poisson implements Distribution {

    /** The smallest mean that the method is made for. */
    static final double LARGE = 10;

    private final double mean;
    private final double logMean;
    private final double a;
    private final double b;
    private final double logInverseAlpha;
    private final double squeeze;

    Poisson(double mean) {
        this.mean = mean;
        this.logMean = StrictMath.log(mean);
        this.b = 0.931 + 2.53 * StrictMath.sqrt(mean);
        this.a = -0.059 + 0.02483 * b;
        this.logInverseAlpha = StrictMath.log(1.1239 + 1.1328 / (b - 3.4));
        this.squeeze = 0.9277 - 3.6224 / (b - 2);
    }

    @Override
    public double sample(RandomStream random) {
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double us = 0.5 - Math.abs(u);
            double count = StrictMath.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= squeeze) {
                return count;
            }
            if (count >= 0 && (us >= 0.013 || v <= us) && accepted(count, v, us)) {
                return count;
            }
        }
    }

    private boolean accepted(double count, double v, double us) {
        double proposed = StrictMath.log(v) + logInverseAlpha - StrictMath.log(a / (us * us) + b);
        return proposed <= count * logMean - mean - Factorial.log(count);
    }
}
