package io.mockcraft.generator.script;

import java.util.List;

/** The functions of JavaScript's {@code Math} that may differ between two JVMs, computed so that they do not. */
final class StrictNumbers {

    private StrictNumbers() {}

    /** Their names; {@link #compute} knows them by their place. */
    static final List<String> NAMES = List.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "exp", "expm1", "log", "log10", "log1p", "cbrt", "sinh",
            "cosh", "tanh", "log2", "asinh", "acosh", "atanh", "atan2", "pow");

    private static final double LN2 = 0.6931471805599453;

    static double compute(String name, double a, double b) {
        return switch (name) {
            case "sin" -> StrictMath.sin(a);
            case "cos" -> StrictMath.cos(a);
            case "tan" -> StrictMath.tan(a);
            case "asin" -> StrictMath.asin(a);
            case "acos" -> StrictMath.acos(a);
            case "atan" -> StrictMath.atan(a);
            case "exp" -> StrictMath.exp(a);
            case "expm1" -> StrictMath.expm1(a);
            case "log" -> StrictMath.log(a);
            case "log10" -> StrictMath.log10(a);
            case "log1p" -> StrictMath.log1p(a);
            case "cbrt" -> StrictMath.cbrt(a);
            default -> further(name, a, b);
        };
    }

    private static double further(String name, double a, double b) {
        return switch (name) {
            case "sinh" -> StrictMath.sinh(a);
            case "cosh" -> StrictMath.cosh(a);
            case "tanh" -> StrictMath.tanh(a);
            case "log2" -> log2(a);
            case "asinh" -> Math.copySign(StrictMath.log(Math.abs(a) + Math.sqrt(a * a + 1)), a);
            case "acosh" -> StrictMath.log(a + Math.sqrt(a * a - 1));
            case "atanh" -> StrictMath.log1p(2 * a / (1 - a)) / 2;
            case "atan2" -> StrictMath.atan2(a, b);
            case "pow" -> Math.abs(a) == 1 && Double.isInfinite(b) ? Double.NaN : StrictMath.pow(a, b);
            default -> Double.NaN;
        };
    }

    /** Exact for powers of two, as in every engine. */
    private static double log2(double a) {
        int exponent = Math.getExponent(a);
        boolean power = a >= Double.MIN_NORMAL && a == Math.scalb(1.0, exponent) && Double.isFinite(a);
        return power ? exponent : StrictMath.log(a) / LN2;
    }
}
