package io.mockcraft.expression.value;

import io.mockcraft.expression.Operator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Sums and differences of dates, times and intervals. */
final class TimeArithmetic {

    private TimeArithmetic() {}

    static Object calculate(Operator operator, Object left, Object right) {
        return switch (operator) {
            case ADD -> add(left, right);
            case SUBTRACT -> subtract(left, right);
            case MULTIPLY -> multiply(left, right);
            case DIVIDE ->
                left instanceof Interval i && right instanceof Number n
                        ? i.times(BigDecimal.ONE.divide(Numbers.decimal(n), MathContext.DECIMAL64))
                        : Unknowable.OPAQUE;
            case DIVIDE_EXACTLY -> divide(left, right);
            default -> Unknowable.OPAQUE;
        };
    }

    /** A part of a length of time, or how often one fits into another, months counted as 30 days. */
    private static Object divide(Object left, Object right) {
        if (left instanceof Interval a && right instanceof Interval b) {
            return Arithmetic.apply(Operator.DIVIDE_EXACTLY, new BigDecimal(a.length()), new BigDecimal(b.length()));
        }
        return right instanceof Number ? calculate(Operator.DIVIDE, left, right) : Unknowable.OPAQUE;
    }

    private static Object add(Object left, Object right) {
        if (left instanceof Interval a && right instanceof Interval b) {
            return a.plus(b);
        } else if (right instanceof Interval span) {
            return shift(left, span);
        } else if (left instanceof Interval span) {
            return shift(right, span);
        } else if (left instanceof LocalDate date && right instanceof Long days) {
            return Times.isFinite(date) ? date.plusDays(days) : date;
        } else if (left instanceof Long days && right instanceof LocalDate date) {
            return add(date, days);
        } else if (left instanceof LocalDate date && right instanceof LocalTime time) {
            return date.atTime(time);
        }
        return Unknowable.OPAQUE;
    }

    private static Object shift(Object start, Interval span) {
        if (start instanceof LocalTime time) {
            return time.plus(span.micros(), ChronoUnit.MICROS);
        }
        if (!Times.isMoment(start) || !Times.isFinite(start)) {
            return Times.isMoment(start) ? start : Unknowable.OPAQUE;
        }
        LocalDateTime shifted = span.after(Times.dateTime(start));
        return start instanceof Instant ? Times.instant(shifted) : shifted;
    }

    private static Object subtract(Object left, Object right) {
        if (left instanceof Interval a && right instanceof Interval b) {
            return a.plus(b.negated());
        } else if (right instanceof Interval span) {
            return shift(left, span.negated());
        } else if (left instanceof LocalDate date && right instanceof Long days) {
            return Times.isFinite(date) ? date.minusDays(days) : date;
        } else if (left instanceof LocalDate a && right instanceof LocalDate b) {
            return Times.isFinite(a) && Times.isFinite(b) ? a.toEpochDay() - b.toEpochDay() : Unknowable.OPAQUE;
        } else if (left instanceof LocalTime a && right instanceof LocalTime b) {
            return new Interval(0, 0, b.until(a, ChronoUnit.MICROS));
        } else if (Times.isMoment(left) && Times.isMoment(right)) {
            return difference(left, right);
        }
        return oneText(left, right);
    }

    private static Object difference(Object left, Object right) {
        boolean plain = Times.isFinite(left) && Times.isFinite(right);
        return plain ? Interval.between(Times.dateTime(right), Times.dateTime(left)) : Unknowable.OPAQUE;
    }

    private static Object oneText(Object left, Object right) {
        if (left instanceof String text && Times.isMoment(right)) {
            Object read = Casts.like(text, right);
            return read instanceof Unknowable ? read : subtract(read, right);
        }
        return Unknowable.OPAQUE;
    }

    private static Object multiply(Object left, Object right) {
        if (left instanceof Interval span && right instanceof Number factor) {
            return span.times(Numbers.decimal(factor));
        } else if (right instanceof Interval && left instanceof Number) {
            return multiply(right, left);
        }
        return Unknowable.OPAQUE;
    }
}
