package io.mockcraft.generator.format;

/** Dates and times as ISO 8601 text, from days and microseconds since 1970; proleptic Gregorian calendar. */
public final class IsoTime {

    /** Microseconds of a second. */
    public static final long SECOND = 1_000_000L;

    /** Microseconds of a day. */
    public static final long DAY = 86_400 * SECOND;

    private IsoTime() {}

    /** {@code 2025-01-31}. */
    public static String date(long epochDay) {
        StringBuilder out = new StringBuilder(10);
        date(out, epochDay);
        return out.toString();
    }

    /** {@code 08:30:00}, with as many fraction digits (0 to 6) as asked. */
    public static String time(long microsOfDay, int fraction) {
        StringBuilder out = new StringBuilder(15);
        time(out, microsOfDay, fraction);
        return out.toString();
    }

    /** {@code 2025-01-31T08:30:00}, with as many fraction digits (0 to 6) as asked. */
    public static String timestamp(long epochMicros, int fraction) {
        StringBuilder out = new StringBuilder(26);
        date(out, Math.floorDiv(epochMicros, DAY));
        time(out.append('T'), Math.floorMod(epochMicros, DAY), fraction);
        return out.toString();
    }

    /** Appends a date; the algorithm is Howard Hinnant's {@code civil_from_days} (2013). */
    static void date(StringBuilder out, long epochDay) {
        long days = epochDay + 719_468;
        long era = Math.floorDiv(days, 146_097L);
        long ofEra = Math.floorMod(days, 146_097L);
        long yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        long ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long shifted = (5 * ofYear + 2) / 153;
        long month = shifted < 10 ? shifted + 3 : shifted - 9;
        Ascii.padded(out, yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4);
        Ascii.padded(out.append('-'), month, 2);
        Ascii.padded(out.append('-'), ofYear - (153 * shifted + 2) / 5 + 1, 2);
    }

    private static void time(StringBuilder out, long microsOfDay, int fraction) {
        long seconds = microsOfDay / SECOND;
        Ascii.padded(out, seconds / 3_600, 2);
        Ascii.padded(out.append(':'), seconds / 60 % 60, 2);
        Ascii.padded(out.append(':'), seconds % 60, 2);
        if (fraction > 0) {
            long micros = microsOfDay % SECOND;
            for (int i = fraction; i < 6; i++) {
                micros /= 10;
            }
            Ascii.padded(out.append('.'), micros, fraction);
        }
    }
}
