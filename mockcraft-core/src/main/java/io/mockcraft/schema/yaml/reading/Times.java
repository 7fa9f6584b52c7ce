package io.mockcraft.schema.yaml.reading;

import io.mockcraft.schema.FromNow;
import io.mockcraft.schema.Span;
import io.mockcraft.schema.Spans;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Dates, times and lengths of time as text. */
public final class Times {

    private static final Pattern DATE_LIKE = Pattern.compile("[0-9]+[-:/].*");
    private static final BigInteger MONTH = BigInteger.valueOf(30L * 86_400_000_000L);

    private Times() {}

    /** A length of time such as {@code 90d}; several parts add up. */
    public static Optional<Span> span(Value value) {
        return value.text("a length of time such as 90d").flatMap(text -> span(text.strip(), value));
    }

    /** A length of time that is a part of the value's text. */
    public static Optional<Span> span(String text, Value value) {
        Optional<Span> read = Optional.ofNullable(Spans.read(text));
        if (read.isEmpty() && Spans.isWritten(text)) {
            value.problem("the length of time is too large", "write a shorter one");
        } else if (read.isEmpty()) {
            value.problem(Reading.quote(text) + " is no length of time", "write a number and one of ms s m h d w mo y");
        }
        return read;
    }

    /** Whether one is not longer than the other, months counted as 30 days. */
    public static boolean isShorterOrEqual(Span one, Span other) {
        return days(one).compareTo(days(other)) <= 0;
    }

    private static BigInteger days(Span span) {
        return BigInteger.valueOf(span.months()).multiply(MONTH).add(BigInteger.valueOf(span.micros()));
    }

    /** Whether the text can only be meant as a date or a time. */
    public static boolean looksLikeTime(String text) {
        return DATE_LIKE.matcher(text).matches() || FromNow.isWritten(text);
    }

    /** Whether the text is a date, a time, or both, with or without an offset, or a moment seen from now. */
    public static boolean isTime(String text) {
        return isMoment(text) || parse(text, LocalTime::parse).isPresent();
    }

    /** Whether the text is a date, perhaps with a time, or a moment seen from now. */
    public static boolean isMoment(String text) {
        return instant(text).isPresent() || FromNow.read(text, Instant.EPOCH).isPresent();
    }

    /** A moment; UTC unless an offset is given, midnight for a bare date. */
    public static Optional<Instant> instant(String text) {
        String iso = iso(text);
        return parse(iso, OffsetDateTime::parse)
                .map(OffsetDateTime::toInstant)
                .or(() -> parse(iso, LocalDateTime::parse).map(at -> at.toInstant(ZoneOffset.UTC)))
                .or(() -> parse(iso, LocalDate::parse)
                        .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private static String iso(String text) {
        return text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
    }

    private static <T> Optional<T> parse(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException notThis) {
            return Optional.empty();
        }
    }
}
