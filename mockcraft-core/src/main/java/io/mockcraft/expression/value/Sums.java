package io.mockcraft.expression.value;

import io.mockcraft.expression.Operator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** {@code +} and {@code -} of the schema language, over numbers, dates, times, lengths of time and texts. */
public final class Sums {

    private static final int LONGEST = 1_000_000;

    private Sums() {}

    /** Numbers and times are added; text beside anything but a length of time is joined with it. */
    public static Object plus(Object left, Object right) {
        if (left instanceof String text && right instanceof Interval span) {
            return moved(moment(text), span);
        } else if (left instanceof Interval span && right instanceof String text) {
            return moved(moment(text), span);
        } else if (left instanceof String || right instanceof String) {
            return joined(left, right);
        } else if (left instanceof Interval span && Times.isMoment(right)) {
            return moved(right, span);
        } else if (right instanceof Interval span && Times.isMoment(left)) {
            return moved(left, span);
        }
        return Arithmetic.apply(Operator.ADD, left, right);
    }

    /** A difference of dates or moments is a length of time; text beside one is read as one. */
    public static Object minus(Object left, Object right) {
        Object a = left instanceof String text && !(right instanceof Number) ? moment(text) : left;
        Object b = right instanceof String text && !(left instanceof Number) ? moment(text) : right;
        if (a instanceof Unknowable || b instanceof Unknowable) {
            return a instanceof Unknowable ? a : b;
        } else if (a instanceof LocalDate x && b instanceof LocalDate y) {
            return new Interval(0, x.toEpochDay() - y.toEpochDay(), 0);
        } else if (b instanceof Interval span && Times.isMoment(a)) {
            return moved(a, span.negated());
        }
        return Arithmetic.apply(Operator.SUBTRACT, a, b);
    }

    private static Object joined(Object left, Object right) {
        Object a = PlainText.of(left);
        Object b = PlainText.of(right);
        if (a instanceof String x && b instanceof String y) {
            return x.length() + y.length() > LONGEST ? Unknowable.OPAQUE : x + y;
        }
        return Unknowable.OPAQUE;
    }

    /** A date moved by whole days stays a date. */
    private static Object moved(Object start, Interval span) {
        if (start instanceof Unknowable) {
            return start;
        }
        Object moved = Arithmetic.apply(Operator.ADD, start, span);
        boolean day = start instanceof LocalDate && span.micros() == 0;
        return day && moved instanceof LocalDateTime time ? time.toLocalDate() : moved;
    }

    /** The date, or the date and time in UTC, that a text names; {@link Unknowable#ERROR} when it names none. */
    public static Object moment(String text) {
        boolean bare = text.strip().length() == "2024-06-01".length();
        try {
            Object read = Times.read(text, true);
            if (read instanceof LocalDateTime time && Times.isFinite(time)) {
                return bare ? time.toLocalDate() : time;
            }
            return Unknowable.ERROR;
        } catch (DateTimeException | NumberFormatException noDate) {
            return Unknowable.ERROR;
        }
    }
}
