package io.mockcraft.generator.series;

import io.mockcraft.schema.Series.Period;
import io.mockcraft.schema.Series.Season;
import io.mockcraft.schema.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cosine that comes back every day, week or year.
 *
 * @param amplitude how far up and down
 * @param period in microseconds
 * @param peak the microsecond of the period, counted from its start in UTC, at which it is highest
 */
record Swing(double amplitude, double period, double peak) {

    private static final double DAY = 86_400e6;
    private static final double YEAR = 365.2425 * DAY;
    /** 1970-01-01 was a Thursday; weeks start on Monday. */
    private static final double FIRST_MONDAY = 4 * DAY;

    static Swing of(Season season) {
        double period = period(season.period());
        double start = season.period() == Period.WEEKLY ? FIRST_MONDAY : 0;
        return new Swing(season.amplitude().doubleValue(), period, start + peak(season.peak(), period));
    }

    private static double peak(@Nullable Span given, double period) {
        return given == null ? period / 4 : given.micros() + given.months() * YEAR / 12;
    }

    private static double period(Period period) {
        return switch (period) {
            case DAILY -> DAY;
            case WEEKLY -> 7 * DAY;
            case YEARLY -> YEAR;
        };
    }

    /** Its height at a moment, in microseconds since 1970. */
    double at(double micros) {
        return amplitude * StrictMath.cos(2 * StrictMath.PI * (micros - peak) / period);
    }

    /** The area under it from one moment to another. */
    double between(double from, double to) {
        return area(to) - area(from);
    }

    private double area(double micros) {
        double turn = 2 * StrictMath.PI / period;
        return amplitude / turn * StrictMath.sin(turn * (micros - peak));
    }
}
