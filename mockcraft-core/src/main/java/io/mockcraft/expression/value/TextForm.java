package io.mockcraft.expression.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.UUID;

/** Prints values as PostgreSQL does with its default settings and the time zone UTC. */
public final class TextForm {

    private static final double EXACT_WHOLE = 1e15;

    private TextForm() {}

    /** The text; {@link Unknowable#OPAQUE} where it depends on settings, or is not known. */
    public static Object of(Object value) {
        if (value instanceof String || value instanceof Unknowable) {
            return value;
        } else if (value instanceof Boolean
                || value instanceof Long
                || value instanceof UUID
                || value instanceof Json) {
            return value.toString();
        } else if (value instanceof BigDecimal d) {
            return d.toPlainString();
        } else if (value instanceof Double d) {
            return ofDouble(d);
        } else if (value instanceof byte[] b) {
            return "\\x" + HexFormat.of().formatHex(b);
        }
        return ofTime(value);
    }

    private static Object ofDouble(double number) {
        boolean whole = number == StrictMath.rint(number) && StrictMath.abs(number) < EXACT_WHOLE;
        return whole ? Long.toString((long) number) : Unknowable.OPAQUE;
    }

    private static Object ofTime(Object value) {
        if (value instanceof LocalTime t) {
            return clock(t);
        } else if (Times.isMoment(value) && !Times.isFinite(value)) {
            return Times.dateTime(value).equals(LocalDateTime.MAX) ? "infinity" : "-infinity";
        } else if (value instanceof LocalDate d) {
            return d.getYear() < 0 ? Unknowable.OPAQUE : d.toString();
        } else if (value instanceof LocalDateTime t) {
            return dateTime(t);
        } else if (value instanceof Instant i) {
            return dateTime(Times.dateTime(i)) + "+00";
        }
        return Unknowable.OPAQUE;
    }

    private static String dateTime(LocalDateTime time) {
        return time.toLocalDate() + " " + clock(time.toLocalTime());
    }

    private static String clock(LocalTime time) {
        String text = two(time.getHour()) + ":" + two(time.getMinute()) + ":" + two(time.getSecond());
        if (time.getNano() == 0) {
            return text;
        }
        String micros = Integer.toString(1_000_000 + time.getNano() / 1_000).substring(1);
        return text + "." + micros.replaceAll("0+$", "");
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
