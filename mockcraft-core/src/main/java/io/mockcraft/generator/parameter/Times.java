package io.mockcraft.generator.parameter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads dates and times as schemas write them: ISO 8601, {@code T} or a blank between date and time. */
public final class Times {

    private static final long DAY = 86_400_000_000L;

    private Times() {}

    /** Microseconds since 1970 of a moment; a date means its first instant. Null when unreadable. */
    public static @Nullable Long first(Object given) {
        return given instanceof String text ? micros(text.trim(), 0) : null;
    }

    /** The same; a date means its last second, so that an upper bound includes that day. */
    static @Nullable Long last(Object given) {
        return given instanceof String text ? micros(text.trim(), DAY - 1_000_000L) : null;
    }

    private static @Nullable Long micros(String text, long intoDay) {
        try {
            if (text.indexOf('-', 1) < 0) {
                return LocalTime.parse(text).toNanoOfDay() / 1_000;
            }
            if (text.length() <= "2025-01-01".length()) {
                return Math.multiplyExact(LocalDate.parse(text).toEpochDay(), DAY) + intoDay;
            }
            return moment(text.replace(' ', 'T'));
        } catch (DateTimeException | ArithmeticException unreadable) {
            return null;
        }
    }

    private static long moment(String text) {
        boolean zoned = text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
        LocalDateTime time = zoned
                ? OffsetDateTime.parse(text)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : LocalDateTime.parse(text);
        return Math.addExact(
                Math.multiplyExact(time.toLocalDate().toEpochDay(), DAY),
                time.toLocalTime().toNanoOfDay() / 1_000);
    }
}
