package io.mockcraft.generator.parameter;

import io.mockcraft.schema.Span;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: {@code 90d}, {@code 2h}, {@code 1d 12h}; units ms s m h d w mo y. */
final class Durations {

    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,12}(ms|mo|s|m|h|d|w|y) ?)+");
    private static final Pattern PART = Pattern.compile("([0-9]+)(ms|mo|s|m|h|d|w|y)");
    private static final Map<String, Long> MICROS = Map.of(
            "ms",
            1_000L,
            "s",
            1_000_000L,
            "m",
            60_000_000L,
            "h",
            3_600_000_000L,
            "d",
            86_400_000_000L,
            "w",
            604_800_000_000L);

    private Durations() {}

    /** The length; null when unreadable or too long for 64 bits of microseconds. */
    public static @Nullable Span read(Object given) {
        if (!(given instanceof String text) || !WHOLE.matcher(text).matches()) {
            return null;
        }
        try {
            return sum(PART.matcher(text));
        } catch (ArithmeticException tooLong) {
            return null;
        }
    }

    private static Span sum(Matcher part) {
        long months = 0;
        long micros = 0;
        while (part.find()) {
            long count = Long.parseLong(part.group(1));
            Long unit = MICROS.get(part.group(2));
            if (unit == null) {
                months = Math.addExact(months, count * (part.group(2).equals("y") ? 12 : 1));
            } else {
                micros = Math.addExact(micros, Math.multiplyExact(count, unit));
            }
        }
        return new Span(months, micros);
    }
}
