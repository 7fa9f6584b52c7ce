package io.mockcraft.random;

/**
 * Successes in many trials, in constant time: transformed rejection with squeeze.
 *
 * <p>Hörmann, "The generation of binomial random variates", Journal of Statistical Computation and Simulation 46 (1993),
 * 101–110, algorithm BTRS.
 */
final class Binomial implements Distribution {

    /** The smallest expected number of successes that the method is made for. */
    static final double LARGE = 10;

    private final double trials;
    private final double a;
    private final double b;
    private final double center;
    private final double squeeze;
    private final double alpha;
    private final double mode;
    private final double logOdds;
    private final double logAtMode;

    /** Takes a chance of at most one half. */
    Binomial(double trials, double chance) {
        this.trials = trials;
        double deviation = StrictMath.sqrt(trials * chance * (1 - chance));
        this.b = 1.15 + 2.53 * deviation;
        this.a = -0.0873 + 0.0248 * b + 0.01 * chance;
        this.center = trials * chance + 0.5;
        this.squeeze = 0.92 - 4.2 / b;
        this.alpha = (2.83 + 5.1 / b) * deviation;
        this.mode = StrictMath.floor((trials + 1) * chance);
        this.logOdds = StrictMath.log(chance / (1 - chance));
        this.logAtMode = Factorial.log(mode) + Factorial.log(trials - mode);
    }

    @Override
    public double sample(RandomStream random) {
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double us = 0.5 - Math.abs(u);
            double count = StrictMath.floor((2 * a / us + b) * u + center);
            if (us >= 0.07 && v <= squeeze) {
                return count;
            }
            if (count >= 0 && count <= trials && accepted(count, v, us)) {
                return count;
            }
        }
    }

    private boolean accepted(double count, double v, double us) {
        double proposed = StrictMath.log(v * alpha / (a / (us * us) + b));
        double density = logAtMode - Factorial.log(count) - Factorial.log(trials - count) + (count - mode) * logOdds;
        return proposed <= density;
    }
}
