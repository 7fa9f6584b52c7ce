package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.expression.value.Interval;
import io.mockcraft.expression.value.Sums;
import io.mockcraft.expression.value.Times;
import io.mockcraft.expression.value.Unknowable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Functions of dates and times of the schema language, in UTC and by the ISO calendar. */
final class LanguageTimes {

    static final Map<String, SqlFunction> ALL = Map.of(
            "language:moment", strict(1, 1, a -> moment(a[0])),
            "language:days", strict(2, 2, a -> between(ChronoUnit.DAYS, day(a[0]), day(a[1]))),
            "language:hours", strict(2, 2, a -> between(ChronoUnit.HOURS, time(a[0]), time(a[1]))),
            "language:minutes", strict(2, 2, a -> between(ChronoUnit.MINUTES, time(a[0]), time(a[1]))),
            "language:months", strict(2, 2, a -> between(ChronoUnit.MONTHS, time(a[0]), time(a[1]))),
            "language:years", strict(2, 2, a -> between(ChronoUnit.YEARS, time(a[0]), time(a[1]))),
            "language:add_months", strict(2, 2, a -> Sums.plus(moment(a[0]), new Interval((Long) a[1], 0, 0))));

    private LanguageTimes() {}

    /** Text as the date or moment that it names; a time of day, a date or a moment as it is. */
    private static Object moment(Object value) {
        if (value instanceof String text) {
            return Sums.moment(text);
        }
        boolean time = value instanceof LocalTime || value instanceof Interval;
        return time || Times.isFinite(value) ? value : Unknowable.ERROR;
    }

    private static Object between(ChronoUnit unit, LocalDateTime from, LocalDateTime to) {
        return unit.between(from, to);
    }

    /** Anything else than a date or a moment is no operand: the cast tells. */
    private static LocalDateTime time(Object value) {
        return Times.dateTime(moment(value));
    }

    private static LocalDateTime day(Object value) {
        return time(value).toLocalDate().atStartOfDay();
    }
}
