package io.mockcraft.random;

/** Logarithms of factorials. */
final class Factorial {

    private static final double HALF_LOG_TWO_PI = 0.918938533204672742;

    private Factorial() {}

    /** Stirling's series, for small counts after shifting them up. */
    static double log(double count) {
        double shift = 0;
        double x = count + 1;
        while (x < 10) {
            shift += StrictMath.log(x);
            x++;
        }
        double inverse = 1 / x;
        double series = inverse / 12 - inverse * inverse * inverse / 360;
        return (x - 0.5) * StrictMath.log(x) - x + HALF_LOG_TWO_PI + series - shift;
    }
}
