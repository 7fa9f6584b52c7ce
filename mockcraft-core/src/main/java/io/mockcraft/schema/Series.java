package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that follow each other: moments by {@code step} or {@code rate}, or numbers over the moments of another column.
 *
 * <p>The rows follow each other inside of their parent where the table is counted per parent, else in the whole table.
 *
 * @param start the first value: a date or time as written, a Long or a BigDecimal, or the Path of a column that holds it
 * @param step how far each is from the one before; null when there is none
 * @param rate how many moments come in a length of time, on average; null when there is a step, and for numbers
 * @param over the column whose moments the numbers follow; null for moments, and for numbers that follow the row's ordinal
 * @param trend how the numbers rise or fall; null when they do not
 * @param seasons what comes back every day, week or year
 * @param noise the standard deviation of what is added to each number; null for none. For moments a length in {@code
 *     jitter}
 * @param jitter how far a moment may stray from its place, earlier or later; null for none
 * @param gaps the share of values left out, 0 to 1: numbers become null, moments are skipped
 * @param at where it stands
 */
public record Series(
        Object start,
        @Nullable Step step,
        @Nullable Rate rate,
        @Nullable Path over,
        @Nullable Trend trend,
        List<Season> seasons,
        @Nullable BigDecimal noise,
        @Nullable Span jitter,
        double gaps,
        Location at)
        implements ValueSource {

    /** Makes the list immutable. */
    public Series {
        seasons = List.copyOf(seasons);
    }

    /** Whether it makes moments; else it makes numbers. */
    public boolean ofMoments() {
        return start instanceof String || start instanceof Path && (rate != null || step instanceof Step.Time);
    }

    /** How far one value is from the one before. */
    public sealed interface Step {

        /** Between moments, both ends in. */
        record Time(Span low, Span high) implements Step {}

        /** Between numbers, both ends in; may be negative. */
        record Amount(BigDecimal low, BigDecimal high) implements Step {}
    }

    /**
     * So many in a length of time.
     *
     * @param count above 0
     */
    public record Rate(BigDecimal count, Span per) {}

    /**
     * A rise, or a fall where the amount is negative.
     *
     * @param amount how much
     * @param per in which time; null for each row
     */
    public record Trend(BigDecimal amount, @Nullable Span per) {}

    /**
     * What comes back.
     *
     * @param period how often
     * @param amplitude how far up and down it swings from the middle; for moments the share by which their rate swings
     * @param peak how far into the period it is highest; null for a quarter of it
     */
    public record Season(
            Period period, BigDecimal amplitude, @Nullable Span peak) {}

    /** How often something comes back; weeks start on Monday, all in UTC. */
    public enum Period {
        DAILY,
        WEEKLY,
        YEARLY
    }
}
