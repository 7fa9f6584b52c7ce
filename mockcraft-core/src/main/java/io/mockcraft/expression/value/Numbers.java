package io.mockcraft.expression.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers of all kinds. */
public final class Numbers {

    private static final int LONGEST = 1_000;

    private Numbers() {}

    /** Its exact value; it must be a finite number. */
    public static BigDecimal decimal(Object number) {
        if (number instanceof BigDecimal d) {
            return d;
        } else if (number instanceof Double d) {
            return ofDouble(d);
        } else if (number instanceof BigInteger i) {
            return new BigDecimal(i);
        }
        return BigDecimal.valueOf(((Number) number).longValue());
    }

    /** With 15 digits, as PostgreSQL casts. */
    private static BigDecimal ofDouble(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new ArithmeticException("not a finite number");
        }
        BigDecimal rounded = new BigDecimal(number, new MathContext(15)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    static int compare(Number a, Number b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        }
        if (a instanceof Double || b instanceof Double) {
            return compareDoubles(a.doubleValue(), b.doubleValue());
        }
        return decimal(a).compareTo(decimal(b));
    }

    /** Zeros are equal whatever their sign; NaN is the largest, as in PostgreSQL. */
    private static int compareDoubles(double a, double b) {
        return a == b ? 0 : Double.compare(a, b);
    }

    /** The number written in the text, null when it is none. */
    static @Nullable BigDecimal read(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST || !trimmed.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?")) {
            return null;
        }
        BigDecimal number = new BigDecimal(trimmed);
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The whole number, or the exact one when it does not fit 64 bits. */
    static Object narrow(BigDecimal number, RoundingMode rounding) {
        BigDecimal whole = number.setScale(0, rounding);
        return whole.precision() < 19 || whole.toBigInteger().bitLength() < Long.SIZE
                ? whole.longValueExact()
                : Unknowable.ERROR;
    }

    /** Division with the number of fraction digits that PostgreSQL's numeric keeps. */
    static BigDecimal divide(BigDecimal a, BigDecimal b) {
        int weight = weight(a) - weight(b);
        if (firstDigits(a) <= firstDigits(b)) {
            weight--;
        }
        int scale = Math.max(Math.max(16 - weight * 4, 0), Math.max(a.scale(), b.scale()));
        return a.divide(b, Math.min(scale, LONGEST), RoundingMode.HALF_UP);
    }

    /** The place of the first digit to base 10,000. */
    private static int weight(BigDecimal number) {
        return number.signum() == 0 ? 0 : Math.floorDiv(number.precision() - number.scale() - 1, 4);
    }

    private static long firstDigits(BigDecimal number) {
        return number.abs().scaleByPowerOfTen(-4 * weight(number)).longValue();
    }
}
