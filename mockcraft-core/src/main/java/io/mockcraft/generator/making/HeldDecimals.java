package io.mockcraft.generator.making;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.parameter.DecimalRange;
import io.mockcraft.generator.parameter.IntegerRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The decimal numbers that a column's type holds.
 *
 * @param type the type
 */
record HeldDecimals(DataType type) {

    /** With more fraction digits, single precision could not tell degrees of longitude apart. */
    static final int REAL_SCALE = 4;

    private static final IntegerRange EVERYTHING = new IntegerRange(Long.MIN_VALUE, Long.MAX_VALUE);

    /** The most fraction digits. */
    int scale() {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT -> 0;
            case DECIMAL -> type.precision() < 0 ? NumberForm.MOST_DIGITS : clamp(type.scale());
            case TEXT, CHAR -> type.length() < 0 ? NumberForm.MOST_DIGITS : clamp(type.length() - "0.".length());
            default -> NumberForm.MOST_DIGITS;
        };
    }

    /** The unscaled numbers of so many fraction digits that it holds, rounded where it is a floating-point type. */
    IntegerRange at(int scale) {
        return switch (type.kind()) {
            case REAL, DOUBLE -> EVERYTHING;
            case DECIMAL -> type.precision() < 0 ? EVERYTHING : digits(scale);
            case TEXT, CHAR -> type.length() < 0 ? EVERYTHING : characters(scale);
            default -> NumberForm.range(type);
        };
    }

    /** The unscaled numbers of so many fraction digits that it can tell apart. */
    IntegerRange apart(int scale) {
        if (type.kind() != TypeKind.REAL && type.kind() != TypeKind.DOUBLE) {
            return at(scale);
        }
        IntegerRange whole = NumberForm.range(type);
        return scale == 0 ? whole : new IntegerRange(whole.low() / 2, whole.high() / 2);
    }

    /** Whether the ends of a range, with so many fraction digits, fit into a number of 64 bits. */
    static boolean in64Bits(DecimalRange range, int scale) {
        BigDecimal largest = range.low().abs().max(range.high().abs());
        return largest.setScale(scale, RoundingMode.UP).unscaledValue().bitLength() < Long.SIZE - 1;
    }

    private IntegerRange digits(int scale) {
        BigDecimal most = new BigDecimal(BigInteger.TEN.pow(type.precision()).subtract(BigInteger.ONE), type.scale());
        BigInteger unscaled = most.setScale(scale, RoundingMode.FLOOR).unscaledValue();
        long high = unscaled.bitLength() < Long.SIZE ? unscaled.longValue() : Long.MAX_VALUE;
        return new IntegerRange(-high, high);
    }

    /** The point takes a character and the sign another, and there is always a digit before the point. */
    private IntegerRange characters(int scale) {
        int digits = clamp(type.length() - (scale > 0 ? 1 : 0));
        long low = scale + 1 < digits ? NumberForm.power(digits - 1) - 1 : 0;
        return new IntegerRange(-low, NumberForm.power(digits) - 1);
    }

    private static int clamp(int digits) {
        return Math.max(0, Math.min(NumberForm.MOST_DIGITS, digits));
    }
}
