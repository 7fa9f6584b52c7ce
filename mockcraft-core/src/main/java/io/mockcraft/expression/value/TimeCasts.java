package io.mockcraft.expression.value;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** Turns values into dates and times; {@link Unknowable#OPAQUE} where the cast is not understood. */
final class TimeCasts {

    private static final long DAY_SECONDS = 86_400;

    private TimeCasts() {}

    /** Date and time of a day, without a zone; of moments only. */
    static Object dateTime(Object value) {
        return Times.isMoment(value) ? Times.dateTime(value) : Unknowable.OPAQUE;
    }

    static Object zoned(Object value) {
        Object time = value instanceof String s ? Times.read(s, true) : dateTime(value);
        return time instanceof LocalDateTime t ? Times.instant(t) : time;
    }

    static Object date(Object value) {
        Object time = value instanceof String s ? Times.read(s, false) : dateTime(value);
        return time instanceof LocalDateTime t ? Times.date(t) : time;
    }

    static Object time(Object value) {
        if (value instanceof LocalTime) {
            return value;
        } else if (value instanceof String s) {
            return Times.readTime(s);
        } else if (value instanceof Interval i) {
            return LocalTime.ofNanoOfDay(Math.floorMod(i.micros(), DAY_SECONDS * 1_000_000) * 1_000);
        }
        Object time = dateTime(value);
        return time instanceof LocalDateTime t ? t.toLocalTime() : time;
    }
}
