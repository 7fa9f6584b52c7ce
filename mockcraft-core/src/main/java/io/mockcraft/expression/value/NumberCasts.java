package io.mockcraft.expression.value;

import io.mockcraft.catalog.DataType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns values into numbers; {@link Unknowable#ERROR} where the database would refuse. */
final class NumberCasts {

    private NumberCasts() {}

    /** A whole number of so many bits. */
    static Object whole(Object value, int bits) {
        Object number = wholeNumber(value);
        boolean fits = !(number instanceof Long n) || bits == 64 || n >> (bits - 1) == n >> 63;
        return fits ? number : Unknowable.ERROR;
    }

    private static Object wholeNumber(Object value) {
        if (value instanceof Long) {
            return value;
        } else if (value instanceof Boolean b) {
            return b ? 1L : 0L;
        } else if (value instanceof Double d) {
            return Numbers.narrow(Numbers.decimal(d), RoundingMode.HALF_EVEN);
        } else if (value instanceof BigDecimal d) {
            return Numbers.narrow(d, RoundingMode.HALF_UP);
        }
        BigDecimal read = value instanceof String s ? Numbers.read(s) : null;
        return read == null || read.scale() > 0 ? Unknowable.ERROR : Numbers.narrow(read, RoundingMode.UNNECESSARY);
    }

    /** A decimal of the type's precision and scale; infinite or no number at all as a floating-point one. */
    static Object exact(Object value, DataType type) {
        Double special = special(value);
        if (special == null) {
            return finite(value, type);
        }
        return special.isInfinite() && type.precision() >= 0 ? Unknowable.ERROR : special;
    }

    private static @Nullable Double special(Object value) {
        Double number = value instanceof String s ? special(s) : value instanceof Double d ? d : null;
        return number == null || Double.isFinite(number) ? null : number;
    }

    private static Object finite(Object value, DataType type) {
        BigDecimal number = value instanceof Number
                ? Numbers.decimal(value)
                : value instanceof String s ? Numbers.read(money(s, type)) : null;
        if (number == null) {
            return Unknowable.ERROR;
        }
        if (type.precision() < 0) {
            return number;
        }
        BigDecimal rounded = number.setScale(type.scale(), RoundingMode.HALF_UP);
        return rounded.precision() - rounded.scale() > type.precision() - type.scale() && rounded.signum() != 0
                ? Unknowable.ERROR
                : rounded;
    }

    private static String money(String text, DataType type) {
        return type.sqlName().equals("money") ? text.replaceAll("[$,]", "") : text;
    }

    /** A floating-point number. */
    static Object floating(Object value, boolean single) {
        if (!(value instanceof Number) && !(value instanceof String)) {
            return Unknowable.OPAQUE;
        }
        Double number = value instanceof Number n ? Double.valueOf(n.doubleValue()) : readDouble((String) value);
        if (number == null) {
            return Unknowable.ERROR;
        }
        return single ? (double) number.floatValue() : number;
    }

    private static @Nullable Double readDouble(String text) {
        BigDecimal number = Numbers.read(text);
        return number != null ? Double.valueOf(number.doubleValue()) : special(text);
    }

    private static @Nullable Double special(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "nan" -> Double.NaN;
            case "infinity", "inf" -> Double.POSITIVE_INFINITY;
            case "-infinity", "-inf" -> Double.NEGATIVE_INFINITY;
            default -> null;
        };
    }
}
