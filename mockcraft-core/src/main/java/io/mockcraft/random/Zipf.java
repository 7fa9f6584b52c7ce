package io.mockcraft.random;

/**
 * Zipf's law in constant time whatever the number of ranks: rejection-inversion.
 *
 * <p>Hörmann and Derflinger, "Rejection-Inversion to Generate Variates from Monotone Discrete Distributions", ACM TOMACS 6
 * (1996), 169–184. The names are the paper's: h is the density, H its integral.
 */
final class Zipf implements Distribution {

    private final long count;
    private final double exponent;
    private final double integralAtFirst;
    private final double integralAtLast;
    private final double sure;

    Zipf(long count, double exponent) {
        this.count = count;
        this.exponent = exponent;
        this.integralAtFirst = integral(1.5) - 1;
        this.integralAtLast = integral(count + 0.5);
        this.sure = 2 - inverse(integral(2.5) - density(2));
    }

    @Override
    public double sample(RandomStream random) {
        while (true) {
            double u = integralAtLast + random.nextDouble() * (integralAtFirst - integralAtLast);
            double x = inverse(u);
            double rank = Math.max(1, Math.min(count, StrictMath.floor(x + 0.5)));
            if (rank - x <= sure || u >= integral(rank + 0.5) - density(rank)) {
                return rank;
            }
        }
    }

    private double density(double x) {
        return StrictMath.exp(-exponent * StrictMath.log(x));
    }

    private double integral(double x) {
        double log = StrictMath.log(x);
        return expRatio((1 - exponent) * log) * log;
    }

    private double inverse(double x) {
        double t = Math.max(-1, x * (1 - exponent));
        return StrictMath.exp(logRatio(t) * x);
    }

    /** {@code (e^x - 1) / x}, also near 0. */
    private static double expRatio(double x) {
        return Math.abs(x) > 1e-8 ? StrictMath.expm1(x) / x : 1 + x / 2 * (1 + x / 3 * (1 + x / 4));
    }

    /** {@code log(1 + x) / x}, also near 0. */
    private static double logRatio(double x) {
        return Math.abs(x) > 1e-8 ? StrictMath.log1p(x) / x : 1 - x * (0.5 - x * (1.0 / 3 - x / 4));
    }
}
