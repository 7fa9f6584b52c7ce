package io.mockcraft.schema;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments seen from the schema's clock: {@code now}, {@code now - 30d}, {@code now + 2h}. */
public final class FromNow {

    private static final Pattern WRITTEN = Pattern.compile("now(?:\\s*([+-])\\s*(.+))?");

    private FromNow() {}

    /** Whether the text can only be meant so, readable or not. */
    public static boolean isWritten(String text) {
        return WRITTEN.matcher(text.strip()).matches();
    }

    /** The moment in UTC; empty where the text is none, or none that a calendar holds. */
    public static Optional<LocalDateTime> read(String text, Instant now) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        if (parts.group(2) == null) {
            return Optional.of(at);
        }
        return Optional.ofNullable(Spans.read(parts.group(2).strip()))
                .flatMap(away -> moved(at, away, parts.group(1).equals("-") ? -1 : 1));
    }

    /** What is written, with the moment itself in place of one seen from now. */
    public static Object settled(Object written, Instant now) {
        return read(written.toString(), now)
                .<Object>map(LocalDateTime::toString)
                .orElse(written);
    }

    private static Optional<LocalDateTime> moved(LocalDateTime at, Span away, int sign) {
        try {
            return Optional.of(at.plusMonths(sign * away.months()).plus(sign * away.micros(), ChronoUnit.MICROS));
        } catch (DateTimeException | ArithmeticException tooFar) {
            return Optional.empty();
        }
    }
}
