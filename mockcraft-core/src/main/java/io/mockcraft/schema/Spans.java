package io.mockcraft.schema;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: {@code 90d}, {@code 2h}, {@code 1d 12h}; units ms s m h d w mo y, several parts add up. */
public final class Spans {

    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,18}(ms|mo|[smhdwy])\\s*)+");
    private static final Pattern PART = Pattern.compile("([0-9]{1,18})(ms|mo|[smhdwy])");
    private static final int LONGEST = 100;
    private static final Map<String, Span> UNITS = Map.of(
            "ms", new Span(0, 1_000L),
            "s", new Span(0, 1_000_000L),
            "m", new Span(0, 60_000_000L),
            "h", new Span(0, 3_600_000_000L),
            "d", new Span(0, 86_400_000_000L),
            "w", new Span(0, 604_800_000_000L),
            "mo", new Span(1, 0),
            "y", new Span(12, 0));

    private Spans() {}

    /** Whether the text is written as a length of time, of whatever size. */
    public static boolean isWritten(String text) {
        return text.length() <= LONGEST && WHOLE.matcher(text).matches();
    }

    /** The length; null when the text is none, or it is too long for 64 bits of microseconds. */
    public static @Nullable Span read(String text) {
        if (!isWritten(text)) {
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
            Span unit = Objects.requireNonNull(UNITS.get(part.group(2)));
            months = Math.addExact(months, Math.multiplyExact(count, unit.months()));
            micros = Math.addExact(micros, Math.multiplyExact(count, unit.micros()));
        }
        return new Span(months, micros);
    }
}
