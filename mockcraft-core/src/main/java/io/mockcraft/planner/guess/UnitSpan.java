package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.constraint.Span;
import io.mockcraft.plan.Literals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span in whole units: integers, {@code 10^-scale}, days or seconds; an open end is put a little way off.
 *
 * @param low the smallest value
 * @param high the largest value, not below {@code low}
 */
record UnitSpan(long low, long high) {

    static final long SECOND = 1_000_000L;

    private static final long TWO_YEARS_OF_DAYS = 730;
    private static final long DAY_OF_SECONDS = 86_400;

    long size() {
        return high - low + 1;
    }

    static Optional<UnitSpan> of(Span span, DataType type) {
        try {
            Long low = unit(span.low(), type, RoundingMode.CEILING);
            Long high = unit(span.high(), type, RoundingMode.FLOOR);
            return closed(low, high, span, type);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty(); // a bound of a kind that is not counted in units
        }
    }

    private static Optional<UnitSpan> closed(@Nullable Long low, @Nullable Long high, Span span, DataType type) {
        Long first = low == null || span.lowIn() || !exact(span.low(), type) ? low : Long.valueOf(low + 1);
        Long last = high == null || span.highIn() || !exact(span.high(), type) ? high : Long.valueOf(high - 1);
        long reach = reach(type);
        long from = first == null ? lowest(high, reach) : first;
        long to = last == null ? from + reach : last;
        return from > to ? Optional.empty() : Optional.of(new UnitSpan(from, to));
    }

    private static long lowest(@Nullable Long high, long reach) {
        return high == null ? 0 : high - reach;
    }

    /** Whether the bound is itself a whole unit, so that leaving it out means the next one. */
    private static boolean exact(@Nullable Object bound, DataType type) {
        Long down = unit(bound, type, RoundingMode.FLOOR);
        return down != null && down.equals(unit(bound, type, RoundingMode.CEILING));
    }

    private static long reach(DataType type) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT -> 999;
            case DATE -> TWO_YEARS_OF_DAYS;
            case TIMESTAMP, TIMESTAMP_ZONED -> TWO_YEARS_OF_DAYS * DAY_OF_SECONDS;
            default -> largest(type);
        };
    }

    private static long largest(DataType type) {
        if (type.precision() < 0) {
            return 999 * BigDecimal.TEN.pow(Literals.scale(type)).longValueExact();
        }
        return BigDecimal.TEN
                        .pow(Math.min(type.precision(), Literals.scale(type) + 3))
                        .longValueExact()
                - 1;
    }

    private static @Nullable Long unit(@Nullable Object bound, DataType type, RoundingMode rounding) {
        if (bound == null) {
            return null;
        }
        return switch (type.kind()) {
            case DATE -> day(bound);
            case TIMESTAMP, TIMESTAMP_ZONED -> second(bound);
            case SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE ->
                new BigDecimal(bound.toString())
                        .setScale(Literals.scale(type), rounding)
                        .unscaledValue()
                        .longValueExact();
            default -> throw new IllegalArgumentException("no units of " + type.kind());
        };
    }

    private static long day(Object bound) {
        return bound instanceof LocalDate date ? date.toEpochDay() : Math.floorDiv(second(bound), DAY_OF_SECONDS);
    }

    private static long second(Object bound) {
        if (bound instanceof Instant instant) {
            return instant.getEpochSecond();
        } else if (bound instanceof LocalDateTime time) {
            return time.toEpochSecond(ZoneOffset.UTC);
        }
        return Literals.instant(bound.toString()).getEpochSecond();
    }
}
