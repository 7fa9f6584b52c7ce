package io.mockcraft.expression.evaluate;

import io.mockcraft.expression.value.Interval;
import io.mockcraft.expression.value.Times;
import io.mockcraft.expression.value.Unknowable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The fields that {@code extract} reads. */
final class TimeParts {

    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final long HOUR = 3_600 * MICROS_PER_SECOND;
    private static final long DAY = 24 * HOUR;

    private TimeParts() {}

    static Object part(String field, Object value) {
        String name = field.toLowerCase(Locale.ROOT);
        String singular = name.length() > 3 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        if (value instanceof Interval interval) {
            return ofInterval(singular, interval);
        } else if (value instanceof LocalTime time) {
            return ofClock(singular, time);
        }
        return value instanceof String || !Times.isFinite(value)
                ? Unknowable.OPAQUE
                : ofMoment(singular, Times.dateTime(value));
    }

    private static Object ofMoment(String field, LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        return switch (field) {
            case "year" -> (long) day.getYear();
            case "month" -> (long) day.getMonthValue();
            case "day" -> (long) day.getDayOfMonth();
            case "dow" -> (long) day.getDayOfWeek().getValue() % 7;
            case "isodow" -> (long) day.getDayOfWeek().getValue();
            case "doy" -> (long) day.getDayOfYear();
            case "quarter" -> (long) day.get(IsoFields.QUARTER_OF_YEAR);
            case "week" -> (long) day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case "isoyear" -> (long) day.get(IsoFields.WEEK_BASED_YEAR);
            case "decade" -> (long) Math.floorDiv(day.getYear(), 10);
            case "century" -> (long) Math.floorDiv(day.getYear() - 1, 100) + 1;
            case "epoch" -> seconds(time.toEpochSecond(ZoneOffset.UTC) * MICROS_PER_SECOND + time.getNano() / 1_000);
            default -> ofClock(field, time.toLocalTime());
        };
    }

    private static Object ofClock(String field, LocalTime time) {
        long micros = time.toNanoOfDay() / 1_000;
        return switch (field) {
            case "hour" -> (long) time.getHour();
            case "minute" -> (long) time.getMinute();
            case "second" -> seconds(micros % (60 * MICROS_PER_SECOND));
            case "epoch" -> seconds(micros);
            default -> Unknowable.OPAQUE;
        };
    }

    private static Object ofInterval(String field, Interval span) {
        return switch (field) {
            case "year" -> span.months() / 12;
            case "month" -> span.months() % 12;
            case "day" -> span.days();
            case "hour" -> span.micros() / HOUR;
            case "minute" -> span.micros() / (60 * MICROS_PER_SECOND) % 60;
            case "second" -> seconds(span.micros() % (60 * MICROS_PER_SECOND));
            case "epoch" -> epoch(span);
            default -> Unknowable.OPAQUE;
        };
    }

    /** A year counts 365.25 days here, and a month 30. */
    private static BigDecimal epoch(Interval span) {
        long days = span.months() / 12 * 1_461 / 4 + span.months() % 12 * 30 + span.days();
        long quarters = span.months() / 12 * 1_461 % 4;
        return seconds(Math.addExact(Math.multiplyExact(days, DAY) + quarters * DAY / 4, span.micros()));
    }

    private static BigDecimal seconds(long micros) {
        return BigDecimal.valueOf(micros).divide(BigDecimal.valueOf(MICROS_PER_SECOND), 6, RoundingMode.UNNECESSARY);
    }
}
