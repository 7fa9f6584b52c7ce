package io.mockcraft.expression.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A span of time, in the three parts that PostgreSQL keeps apart.
 *
 * @param months whole months
 * @param days whole days
 * @param micros microseconds
 */
public record Interval(long months, long days, long micros) implements Comparable<Interval> {

    static final long DAY = 86_400_000_000L;

    /** The interval that ends at {@code later}, in days and time, as a difference of timestamps gives it. */
    public static Interval between(LocalDateTime earlier, LocalDateTime later) {
        long micros = earlier.until(later, ChronoUnit.MICROS);
        return new Interval(0, micros / DAY, micros % DAY);
    }

    /** Both together. */
    public Interval plus(Interval other) {
        return new Interval(
                Math.addExact(months, other.months),
                Math.addExact(days, other.days),
                Math.addExact(micros, other.micros));
    }

    /** The same span the other way. */
    public Interval negated() {
        return new Interval(-months, -days, -micros);
    }

    /** So many times the span; fractions of months become days, fractions of days become time. */
    Interval times(BigDecimal factor) {
        BigDecimal newMonths = BigDecimal.valueOf(months).multiply(factor);
        BigDecimal newDays = BigDecimal.valueOf(days)
                .multiply(factor)
                .add(fraction(newMonths).multiply(BigDecimal.valueOf(30)));
        BigDecimal newMicros = BigDecimal.valueOf(micros)
                .multiply(factor)
                .add(fraction(newDays).multiply(BigDecimal.valueOf(DAY)));
        return new Interval(newMonths.longValue(), newDays.longValue(), newMicros.longValue());
    }

    private static BigDecimal fraction(BigDecimal number) {
        return number.remainder(BigDecimal.ONE);
    }

    /** The moment that lies this span after another. */
    LocalDateTime after(LocalDateTime start) {
        return start.plusMonths(months).plusDays(days).plus(micros, ChronoUnit.MICROS);
    }

    /** Its length in microseconds, with months of 30 days and days of 24 hours, by which intervals are compared. */
    public BigInteger length() {
        return BigInteger.valueOf(months)
                .multiply(BigInteger.valueOf(30))
                .add(BigInteger.valueOf(days))
                .multiply(BigInteger.valueOf(DAY))
                .add(BigInteger.valueOf(micros));
    }

    @Override
    public int compareTo(Interval other) {
        return length().compareTo(other.length());
    }
}
