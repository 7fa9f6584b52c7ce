package io.mockcraft.expression.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads intervals: {@code 1 year 2 mons -3 days 04:05:06.7}, {@code P1Y2M3DT4H}. */
final class Intervals {

    private static final String NUMBER = "([+-]?[0-9]{1,12}(?:\\.[0-9]{1,12})?)";
    private static final Pattern PART = Pattern.compile(
            "\\s*(?:([+-]?)([0-9]{1,6}):([0-9]{2})(?::([0-9]{2}(?:\\.[0-9]{1,9})?))?|" + NUMBER + "\\s*([a-z]*))\\s*");
    private static final Pattern ISO_PART = Pattern.compile(NUMBER + "([YMWDHS])");

    private static final Map<String, Interval> UNITS = Map.ofEntries(
            Map.entry("microsecond", new Interval(0, 0, 1)),
            Map.entry("us", new Interval(0, 0, 1)),
            Map.entry("millisecond", new Interval(0, 0, 1_000)),
            Map.entry("ms", new Interval(0, 0, 1_000)),
            Map.entry("second", new Interval(0, 0, 1_000_000)),
            Map.entry("sec", new Interval(0, 0, 1_000_000)),
            Map.entry("s", new Interval(0, 0, 1_000_000)),
            Map.entry("", new Interval(0, 0, 1_000_000)),
            Map.entry("minute", new Interval(0, 0, 60_000_000)),
            Map.entry("min", new Interval(0, 0, 60_000_000)),
            Map.entry("m", new Interval(0, 0, 60_000_000)),
            Map.entry("hour", new Interval(0, 0, 3_600_000_000L)),
            Map.entry("hr", new Interval(0, 0, 3_600_000_000L)),
            Map.entry("h", new Interval(0, 0, 3_600_000_000L)),
            Map.entry("day", new Interval(0, 1, 0)),
            Map.entry("d", new Interval(0, 1, 0)),
            Map.entry("week", new Interval(0, 7, 0)),
            Map.entry("w", new Interval(0, 7, 0)),
            Map.entry("month", new Interval(1, 0, 0)),
            Map.entry("mon", new Interval(1, 0, 0)),
            Map.entry("year", new Interval(12, 0, 0)),
            Map.entry("yr", new Interval(12, 0, 0)),
            Map.entry("y", new Interval(12, 0, 0)),
            Map.entry("decade", new Interval(120, 0, 0)),
            Map.entry("century", new Interval(1_200, 0, 0)));

    private Intervals() {}

    /** The interval, or {@link Unknowable#OPAQUE} when it is written in a way not known here. */
    static Object read(String text) {
        String trimmed = text.strip();
        if (trimmed.startsWith("P")) {
            return iso(trimmed);
        }
        String lower = trimmed.toLowerCase(Locale.ROOT).replaceFirst("^@\\s*", "");
        boolean ago = lower.endsWith("ago");
        Object interval = parts(ago ? lower.substring(0, lower.length() - 3) : lower);
        return ago && interval instanceof Interval i ? i.negated() : interval;
    }

    private static Object parts(String text) {
        Matcher matcher = PART.matcher(text);
        Interval sum = new Interval(0, 0, 0);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                return Unknowable.OPAQUE;
            }
            Object part = matcher.group(2) != null ? clock(matcher) : unit(matcher.group(5), matcher.group(6));
            if (!(part instanceof Interval interval)) {
                return part;
            }
            sum = sum.plus(interval);
            at = matcher.end();
        }
        return at == 0 ? Unknowable.OPAQUE : sum;
    }

    private static Interval clock(Matcher matcher) {
        BigDecimal seconds = new BigDecimal(matcher.group(4) == null ? "0" : matcher.group(4));
        long minutes = Long.parseLong(matcher.group(2)) * 60 + Long.parseLong(matcher.group(3));
        long micros = minutes * 60_000_000 + seconds.movePointRight(6).longValue();
        return new Interval(0, 0, matcher.group(1).equals("-") ? -micros : micros);
    }

    private static Object unit(String number, String name) {
        String singular = name.length() > 2 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        Interval unit = UNITS.get(name.equals("centuries") ? "century" : singular);
        return unit == null ? Unknowable.OPAQUE : unit.times(new BigDecimal(number));
    }

    private static Object iso(String text) {
        int time = text.indexOf('T') < 0 ? text.length() : text.indexOf('T');
        Matcher matcher = ISO_PART.matcher(text);
        Interval sum = new Interval(0, 0, 0);
        int at = 1;
        while (at < text.length()) {
            at += at == time ? 1 : 0;
            if (!matcher.region(at, text.length()).lookingAt()) {
                return Unknowable.OPAQUE;
            }
            boolean minutes = at > time && matcher.group(2).equals("M");
            String name = minutes
                    ? "min"
                    : matcher.group(2).equals("M") ? "mon" : matcher.group(2).toLowerCase(Locale.ROOT);
            sum = sum.plus((Interval) unit(matcher.group(1), name));
            at = matcher.end();
        }
        return sum;
    }
}
