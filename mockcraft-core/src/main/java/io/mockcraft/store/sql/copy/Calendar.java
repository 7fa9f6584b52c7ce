package io.mockcraft.store.sql.copy;

/** Writes dates and times in ISO style, as the server reads them under any DateStyle; years before 1 end in BC. */
final class Calendar {

    private static final long MICROS_OF_SECOND = 1_000_000L;
    private static final long MICROS_OF_DAY = 86_400 * MICROS_OF_SECOND;
    private static final int FRACTION_DIGITS = 6;
    private static final byte[] UTC = Bytes.ascii("+00");
    private static final byte[] BEFORE_CHRIST = Bytes.ascii(" BC");

    private Calendar() {}

    static void date(long epochDay, Bytes out) {
        era(day(epochDay, out), out);
    }

    static void time(long microsOfDay, Bytes out) {
        clock(microsOfDay, out);
    }

    static void timeUtc(long microsOfDay, Bytes out) {
        clock(microsOfDay, out);
        out.put(UTC);
    }

    static void timestamp(long epochMicros, Bytes out) {
        boolean before = moment(epochMicros, ' ', out);
        era(before, out);
    }

    static void timestampUtc(long epochMicros, Bytes out) {
        boolean before = moment(epochMicros, ' ', out);
        out.put(UTC);
        era(before, out);
    }

    /** {@code 2024-02-29T12:00:00}, for text and JSON. */
    static void isoTimestamp(long epochMicros, Bytes out) {
        era(moment(epochMicros, 'T', out), out);
    }

    /** {@code 2024-02-29T12:00:00Z}, for text and JSON. */
    static void isoInstant(long epochMicros, Bytes out) {
        boolean before = moment(epochMicros, 'T', out);
        out.put('Z');
        era(before, out);
    }

    private static boolean moment(long epochMicros, char between, Bytes out) {
        boolean before = day(Math.floorDiv(epochMicros, MICROS_OF_DAY), out);
        out.put(between);
        clock(Math.floorMod(epochMicros, MICROS_OF_DAY), out);
        return before;
    }

    private static void era(boolean before, Bytes out) {
        if (before) {
            out.put(BEFORE_CHRIST);
        }
    }

    private static void clock(long microsOfDay, Bytes out) {
        long seconds = microsOfDay / MICROS_OF_SECOND;
        Numbers.digits(seconds / 3600, 2, out);
        out.put(':');
        Numbers.digits(seconds / 60 % 60, 2, out);
        out.put(':');
        Numbers.digits(seconds % 60, 2, out);
        fraction(microsOfDay % MICROS_OF_SECOND, out);
    }

    private static void fraction(long micros, Bytes out) {
        if (micros == 0) {
            return;
        }
        int digits = FRACTION_DIGITS;
        long rest = micros;
        while (rest % 10 == 0) {
            rest /= 10;
            digits--;
        }
        out.put('.');
        Numbers.digits(rest, digits, out);
    }

    /**
     * Writes year, month and day; tells whether the year lies before Christ.
     *
     * <p>Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years start in March, eras have 400 years.
     */
    private static boolean day(long epochDay, Bytes out) {
        long shifted = epochDay + 719_468;
        long era = Math.floorDiv(shifted, 146_097L);
        long dayOfEra = Math.floorMod(shifted, 146_097L);
        long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long monthFromMarch = (5 * dayOfYear + 2) / 153;
        long month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        boolean before = year < 1;
        year(before ? 1 - year : year, out);
        out.put('-');
        Numbers.digits(month, 2, out);
        out.put('-');
        Numbers.digits(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, 2, out);
        return before;
    }

    private static void year(long year, Bytes out) {
        Numbers.digits(year, Math.max(4, Numbers.countDigits(year)), out);
    }
}
