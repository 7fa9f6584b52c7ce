package io.mockcraft.store.sql.copy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers as SQL and JSON read them, the same on every JVM. */
final class Numbers {

    private static final int MOST_FAST_DIGITS = 6;
    private static final long EXACT = 1L << 53;
    private static final int DOUBLE_DIGITS = 17;

    private static final byte[] SMALLEST = Bytes.ascii(Long.toString(Long.MIN_VALUE));

    private Numbers() {}

    static void integer(long value, Bytes out) {
        if (value == Long.MIN_VALUE) {
            out.put(SMALLEST);
            return;
        }
        if (value < 0) {
            out.put('-');
        }
        long rest = Math.abs(value);
        digits(rest, countDigits(rest), out);
    }

    /** {@code unscaled / 10^scale}, with exactly {@code scale} digits behind the point. */
    static void decimal(long unscaled, int scale, Bytes out) {
        if (scale == 0) {
            integer(unscaled, out);
        } else if (unscaled == Long.MIN_VALUE
                || scale >= Long.toString(Long.MAX_VALUE).length()) {
            out.putAscii(BigDecimal.valueOf(unscaled, scale).toPlainString());
        } else {
            if (unscaled < 0) {
                out.put('-');
            }
            long rest = Math.abs(unscaled);
            long power = power(scale);
            integer(rest / power, out);
            out.put('.');
            digits(rest % power, scale, out);
        }
    }

    /** The shortest text that reads back as this number; NaN and infinities as SQL writes them. */
    static void real(double value, Bytes out) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            out.putAscii(Double.toString(value));
        } else if (!shortDecimal(value, out)) {
            out.putAscii(shortest(value));
        }
    }

    /** Such a number to float's precision. */
    static void single(float value, Bytes out) {
        if (Float.isNaN(value) || Float.isInfinite(value)) {
            out.putAscii(Float.toString(value));
        } else {
            out.putAscii(shortest(value));
        }
    }

    /** The last {@code count} digits, zeros in front included. */
    static void digits(long value, int count, Bytes out) {
        out.reserve(count);
        int end = out.size() + count;
        byte[] bytes = out.array();
        long rest = value;
        for (int i = end - 1; i >= out.size(); i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        out.truncate(end);
    }

    static int countDigits(long value) {
        int count = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            count++;
        }
        return count;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    /** Whole numbers and short decimals, which are most: both operands are exact, so the division tells the truth. */
    private static boolean shortDecimal(double value, Bytes out) {
        double power = 1;
        for (int scale = 0; scale <= MOST_FAST_DIGITS; scale++, power *= 10) {
            double scaled = value * power;
            long unscaled = (long) scaled;
            if (Math.abs(scaled) < EXACT && unscaled == scaled && unscaled / power == value && isPlainZero(value)) {
                decimal(unscaled, scale, out);
                return true;
            }
        }
        return false;
    }

    /** Whether a sign would not be lost: minus zero has one. */
    private static boolean isPlainZero(double value) {
        return value != 0 || Double.doubleToRawLongBits(value) == 0;
    }

    private static String shortest(double value) {
        if (value == 0) {
            return Double.doubleToRawLongBits(value) == 0 ? "0" : "-0";
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < DOUBLE_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.toString();
            }
        }
        return exact.round(new MathContext(DOUBLE_DIGITS, RoundingMode.HALF_EVEN))
                .toString();
    }

    private static String shortest(float value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < DOUBLE_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.floatValue() == value) {
                return value == 0 && 1 / value < 0 ? "-0" : rounded.toString();
            }
        }
        return exact.toString();
    }
}
