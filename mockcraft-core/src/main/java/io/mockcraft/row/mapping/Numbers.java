package io.mockcraft.row.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers as other numbers, never rounded. */
final class Numbers {

    private Numbers() {}

    /** The number as that type; null when it would lose something, or the type is none of numbers. */
    static @Nullable Object to(Number value, Class<?> type) {
        if (type == double.class || type == Double.class) {
            return value.doubleValue();
        }
        if (type == float.class || type == Float.class) {
            return value.floatValue();
        }
        try {
            return exact(decimal(value), type);
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Object exact(BigDecimal value, Class<?> type) {
        if (type == BigDecimal.class || type == Number.class) {
            return value;
        }
        if (type == BigInteger.class) {
            return value.toBigIntegerExact();
        }
        if (type == long.class || type == Long.class) {
            return value.longValueExact();
        }
        if (type == int.class || type == Integer.class) {
            return value.intValueExact();
        }
        if (type == short.class || type == Short.class) {
            return value.shortValueExact();
        }
        return type == byte.class || type == Byte.class ? value.byteValueExact() : null;
    }

    private static BigDecimal decimal(Number value) {
        return value instanceof BigDecimal d ? d : new BigDecimal(value.toString());
    }
}
