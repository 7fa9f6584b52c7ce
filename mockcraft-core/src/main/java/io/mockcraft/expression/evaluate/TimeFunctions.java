package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.expression.value.Interval;
import io.mockcraft.expression.value.Times;
import io.mockcraft.expression.value.Unknowable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Functions of dates and times. */
final class TimeFunctions {

    private static final Set<String> UTC = Set.of("utc", "gmt", "etc/utc", "z", "zulu", "+00", "+00:00");

    static final Map<String, SqlFunction> ALL = Map.of(
            "date_part", strict(2, 2, a -> TimeParts.part((String) a[0], a[1])),
            "extract", strict(2, 2, a -> TimeParts.part((String) a[0], a[1])),
            "date_trunc", strict(2, 2, a -> truncate((String) a[0], a[1])),
            "isfinite", strict(1, 1, a -> a[0] instanceof Interval || Times.isFinite(a[0])),
            "age", strict(2, 2, a -> age(Times.dateTime(a[1]), Times.dateTime(a[0]))),
            "timezone", strict(2, 2, a -> atZone(a[0], a[1])),
            "make_date", strict(3, 3, a -> LocalDate.of(number(a[0]), number(a[1]), number(a[2]))),
            "date", strict(1, 1, a -> Times.dateTime(a[0]).toLocalDate()),
            "to_timestamp", strict(1, 1, a -> a[0] instanceof Long s ? Instant.ofEpochSecond(s) : Unknowable.OPAQUE));

    private TimeFunctions() {}

    private static int number(Object value) {
        return Math.toIntExact((Long) value);
    }

    /** Only UTC is known: the JVM's zones change with its version. */
    static Object atZone(Object zone, Object time) {
        if (!(zone instanceof String name) || !UTC.contains(name.toLowerCase(Locale.ROOT))) {
            return Unknowable.OPAQUE;
        }
        if (time instanceof Instant instant) {
            return Times.dateTime(instant);
        }
        return time instanceof LocalDateTime t ? (Object) t.toInstant(ZoneOffset.UTC) : Unknowable.OPAQUE;
    }

    private static Object truncate(String field, Object value) {
        if (value instanceof Interval || value instanceof LocalTime || !Times.isFinite(value)) {
            return Unknowable.OPAQUE;
        }
        LocalDateTime time = Times.dateTime(value);
        LocalDate day = time.toLocalDate();
        Object start = switch (field.toLowerCase(Locale.ROOT)) {
            case "year" -> day.withDayOfYear(1).atStartOfDay();
            case "quarter" ->
                day.withDayOfMonth(1)
                        .withMonth((day.getMonthValue() - 1) / 3 * 3 + 1)
                        .atStartOfDay();
            case "month" -> day.withDayOfMonth(1).atStartOfDay();
            case "week" -> day.minusDays(day.getDayOfWeek().getValue() - 1L).atStartOfDay();
            case "day" -> day.atStartOfDay();
            case "hour" -> time.truncatedTo(ChronoUnit.HOURS);
            case "minute" -> time.truncatedTo(ChronoUnit.MINUTES);
            case "second" -> time.truncatedTo(ChronoUnit.SECONDS);
            case "milliseconds" -> time.truncatedTo(ChronoUnit.MILLIS);
            default -> Unknowable.OPAQUE;
        };
        boolean zoned = !(value instanceof LocalDateTime) && start instanceof LocalDateTime;
        return zoned ? ((LocalDateTime) start).toInstant(ZoneOffset.UTC) : start;
    }

    /** The difference in whole months, then days, then time. */
    private static Interval age(LocalDateTime from, LocalDateTime to) {
        if (to.isBefore(from)) {
            return age(to, from).negated();
        }
        long months = from.until(to, ChronoUnit.MONTHS);
        Interval rest = Interval.between(from.plusMonths(months), to);
        return new Interval(months, rest.days(), rest.micros());
    }
}
