package io.mockcraft.expression.value;

import java.time.LocalTime;

/** Prints a length of time as PostgreSQL does: {@code 1 year 2 mons 3 days 04:05:06.7}. */
public final class IntervalText {

    private static final long SECOND = 1_000_000;
    private static final long HOUR = 3_600 * SECOND;

    private IntervalText() {}

    /** The text; {@code 00:00:00} of none. */
    public static String of(Interval span) {
        StringBuilder text = new StringBuilder();
        part(text, span.months() / 12, "year");
        part(text, span.months() % 12, "mon");
        part(text, span.days(), "day");
        if (span.micros() != 0 || text.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(sign(text, span.micros()))
                    .append(clock(span.micros()));
        }
        return text.toString();
    }

    private static void part(StringBuilder text, long count, String unit) {
        if (count != 0) {
            text.append(text.isEmpty() ? "" : " ").append(sign(text, count)).append(count < 0 ? -count : count);
            text.append(' ').append(unit).append(count == 1 ? "" : "s");
        }
    }

    /** A part that is positive says so when the one before it is negative. */
    private static String sign(StringBuilder before, long count) {
        return count < 0 ? "-" : before.indexOf("-") >= 0 ? "+" : "";
    }

    private static String clock(long micros) {
        long size = Math.abs(micros);
        String hours = size / HOUR < 10 ? "0" + size / HOUR : Long.toString(size / HOUR);
        Object rest = TextForm.of(LocalTime.ofNanoOfDay(size % HOUR * 1_000));
        return hours + rest.toString().substring(2);
    }
}
