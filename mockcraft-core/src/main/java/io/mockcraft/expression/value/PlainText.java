package io.mockcraft.expression.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Values as text, as templates of the schema print them: ISO dates and times, plain numbers. */
public final class PlainText {

    private PlainText() {}

    /** The text; {@link Unknowable#OPAQUE} of lists and documents. */
    public static Object of(Object value) {
        if (value instanceof Double number) {
            return ofDouble(number);
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Interval span) {
            return IntervalText.of(span);
        }
        return plain(value) ? value.toString() : Unknowable.OPAQUE;
    }

    private static boolean plain(Object value) {
        boolean time = value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof LocalDateTime
                || value instanceof Instant;
        return time
                || value instanceof String
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof UUID;
    }

    /** With the 15 digits that every JVM agrees on. */
    private static String ofDouble(double number) {
        return Double.isFinite(number) ? Numbers.decimal(number).toPlainString() : Double.toString(number);
    }
}
