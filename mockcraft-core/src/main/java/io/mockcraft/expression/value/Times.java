package io.mockcraft.expression.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times; where one has no zone and the other has, UTC, the only zone that MockCraft uses.
 *
 * <p>{@code infinity} is the largest value of its class, {@code -infinity} the smallest.
 */
public final class Times {

    private static final Pattern ISO = Pattern.compile(
            "([0-9]{4,6})-([0-9]{1,2})-([0-9]{1,2})(?:[T ]\\s*([0-9:.]+))?\\s*(Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?(?::[0-9]{2})?)?(\\s*BC)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,9}))?)?");

    private Times() {}

    public static boolean isMoment(Object value) {
        return value instanceof LocalDate || value instanceof LocalDateTime || value instanceof Instant;
    }

    /** A date's midnight, a moment's date and time in UTC. */
    public static LocalDateTime dateTime(Object moment) {
        if (moment instanceof LocalDate date) {
            return date.equals(LocalDate.MAX)
                    ? LocalDateTime.MAX
                    : date.equals(LocalDate.MIN) ? LocalDateTime.MIN : date.atStartOfDay();
        } else if (moment instanceof Instant instant) {
            return instant.equals(Instant.MAX)
                    ? LocalDateTime.MAX
                    : instant.equals(Instant.MIN)
                            ? LocalDateTime.MIN
                            : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return (LocalDateTime) moment;
    }

    static Instant instant(LocalDateTime time) {
        return time.equals(LocalDateTime.MAX)
                ? Instant.MAX
                : time.equals(LocalDateTime.MIN) ? Instant.MIN : time.toInstant(ZoneOffset.UTC);
    }

    static LocalDate date(LocalDateTime time) {
        return time.toLocalDate();
    }

    /** Whether it is neither infinity nor minus infinity. */
    public static boolean isFinite(Object moment) {
        LocalDateTime time = dateTime(moment);
        return !time.equals(LocalDateTime.MAX) && !time.equals(LocalDateTime.MIN);
    }

    /** The moment in UTC, or {@link Unknowable#OPAQUE} when it is written in a way not known here. */
    static Object read(String text, boolean zoned) {
        String trimmed = text.strip();
        switch (trimmed.toLowerCase(Locale.ROOT)) {
            case "infinity":
                return LocalDateTime.MAX;
            case "-infinity":
                return LocalDateTime.MIN;
            case "epoch":
                return LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC);
            default:
                Matcher matcher = ISO.matcher(trimmed);
                return matcher.matches() ? iso(matcher, zoned) : Unknowable.OPAQUE;
        }
    }

    private static Object iso(Matcher matcher, boolean zoned) {
        int year = Integer.parseInt(matcher.group(1));
        LocalDate date = LocalDate.of(
                matcher.group(6) == null ? year : 1 - year,
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        LocalDateTime time = withClock(date, matcher.group(4));
        if (time == null) {
            return Unknowable.OPAQUE;
        }
        return zoned ? time.minusSeconds(offset(matcher.group(5))) : time;
    }

    private static @Nullable LocalDateTime withClock(LocalDate date, @Nullable String clock) {
        if (clock == null) {
            return date.atStartOfDay();
        }
        Long micros = clock(clock);
        return micros == null ? null : date.atStartOfDay().plusNanos(micros * 1_000);
    }

    /** Microseconds of the day; 24:00 is the day's end. Null when it is no time. */
    private static @Nullable Long clock(String text) {
        Matcher matcher = CLOCK.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        long seconds = Long.parseLong(matcher.group(1)) * 3_600 + Long.parseLong(matcher.group(2)) * 60;
        seconds += matcher.group(3) == null ? 0 : Long.parseLong(matcher.group(3));
        return seconds * 1_000_000 + fraction(matcher.group(4));
    }

    private static long fraction(@Nullable String digits) {
        return digits == null ? 0 : Math.round(Long.parseLong((digits + "000000000").substring(0, 9)) / 1_000.0);
    }

    private static int offset(@Nullable String zone) {
        if (zone == null || Character.isLetter(zone.charAt(0))) {
            return 0;
        }
        return ZoneOffset.of(zone).getTotalSeconds();
    }

    static Object readTime(String text) {
        Long micros = clock(text.strip());
        if (micros == null) {
            return Unknowable.OPAQUE;
        }
        return micros >= Interval.DAY ? LocalTime.MAX : LocalTime.ofNanoOfDay(micros * 1_000);
    }
}
