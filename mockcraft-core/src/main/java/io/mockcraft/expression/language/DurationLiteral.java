package io.mockcraft.expression.language;

import io.mockcraft.expression.value.Interval;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as the schema writes them: {@code 90d}, {@code 1d12h}. */
final class DurationLiteral {

    private static final Pattern WHOLE = Pattern.compile("(?:[0-9]{1,18}(?:ms|mo|[smhdwy]))+(?![\\p{L}\\p{N}_$])");
    private static final Pattern PART = Pattern.compile("([0-9]{1,18})([a-z]+)");
    private static final Map<String, Interval> UNITS = Map.of(
            "ms", new Interval(0, 0, 1_000L),
            "s", new Interval(0, 0, 1_000_000L),
            "m", new Interval(0, 0, 60_000_000L),
            "h", new Interval(0, 0, 3_600_000_000L),
            "d", new Interval(0, 1, 0),
            "w", new Interval(0, 7, 0),
            "mo", new Interval(1, 0, 0),
            "y", new Interval(12, 0, 0));

    private DurationLiteral() {}

    /** Where the one that begins here ends; the same place where none begins. */
    static int end(String text, int start) {
        Matcher matcher = WHOLE.matcher(text).region(start, Math.min(text.length(), start + 200));
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : start;
    }

    static Interval read(LanguageToken token) {
        Interval sum = new Interval(0, 0, 0);
        Matcher part = PART.matcher(token.text());
        try {
            while (part.find()) {
                sum = sum.plus(times(Long.parseLong(part.group(1)), part.group(2)));
            }
        } catch (ArithmeticException tooLong) {
            throw new LanguageMistake(token.at(), "the length of time is too large", "write a shorter one");
        }
        return sum;
    }

    private static Interval times(long count, String name) {
        Interval unit = UNITS.getOrDefault(name, new Interval(0, 0, 0));
        return new Interval(
                Math.multiplyExact(unit.months(), count),
                Math.multiplyExact(unit.days(), count),
                Math.multiplyExact(unit.micros(), count));
    }
}
