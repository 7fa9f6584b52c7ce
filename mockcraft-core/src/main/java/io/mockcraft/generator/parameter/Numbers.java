package io.mockcraft.generator.parameter;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as schemas write them: plain decimal digits, nothing else. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private Numbers() {}

    /** A whole number of 64 bits; null when it is none. */
    static @Nullable Long integer(Object given) {
        BigDecimal number = decimal(given);
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            return null;
        }
        return number.toBigInteger().bitLength() < Long.SIZE ? (Long) number.longValue() : null;
    }

    /** An exact number; null when it is none. */
    static @Nullable BigDecimal decimal(Object given) {
        if (given instanceof BigDecimal number) {
            return number;
        }
        if (given instanceof Long || given instanceof Integer) {
            return BigDecimal.valueOf(((Number) given).longValue());
        }
        return given instanceof String text && PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}
