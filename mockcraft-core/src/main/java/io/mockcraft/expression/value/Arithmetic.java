package io.mockcraft.expression.value;

import io.mockcraft.expression.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.util.List;

/** Calculates as SQL does, with numbers, times and intervals. */
public final class Arithmetic {

    private static final int LARGEST_POWER = 200;
    private static final int MOST_DIGITS = 5_000;

    private Arithmetic() {}

    /** The result; {@link Unknowable#ERROR} where the database would refuse, such as a division by zero. */
    public static Object apply(Operator operator, Object left, Object right) {
        try {
            return calculate(operator, left, right);
        } catch (ArithmeticException | DateTimeException refused) {
            return Unknowable.ERROR;
        }
    }

    private static Object calculate(Operator operator, Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b && operator != Operator.DIVIDE_EXACTLY) {
            return whole(operator, a, b);
        }
        if (left instanceof Number a && right instanceof Number b) {
            return a instanceof Double || b instanceof Double
                    ? floating(operator, a.doubleValue(), b.doubleValue())
                    : exact(operator, Numbers.decimal(a), Numbers.decimal(b));
        }
        if (left instanceof String text && right instanceof Number) {
            return retry(operator, Casts.like(text, right), right);
        }
        if (right instanceof String text && left instanceof Number) {
            return retry(operator, left, Casts.like(text, left));
        }
        return BitStrings.are(left, right)
                ? BitStrings.calculate(operator, (String) left, (String) right)
                : TimeArithmetic.calculate(operator, left, right);
    }

    private static Object retry(Operator operator, Object left, Object right) {
        return left instanceof Unknowable
                ? left
                : right instanceof Unknowable ? right : calculate(operator, left, right);
    }

    private static Object whole(Operator operator, long a, long b) {
        return switch (operator) {
            case ADD -> Math.addExact(a, b);
            case SUBTRACT -> Math.subtractExact(a, b);
            case MULTIPLY -> Math.multiplyExact(a, b);
            case DIVIDE -> a == Long.MIN_VALUE && b == -1 ? Unknowable.ERROR : (Object) (a / b);
            case MODULO -> b == -1 ? 0L : a % b;
            case BIT_AND -> a & b;
            case BIT_OR -> a | b;
            case POWER -> StrictMath.pow(a, b);
            default -> Unknowable.OPAQUE;
        };
    }

    private static Object exact(Operator operator, BigDecimal a, BigDecimal b) {
        if (a.precision() + b.precision() > MOST_DIGITS) {
            return Unknowable.OPAQUE;
        }
        return switch (operator) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.multiply(b);
            case DIVIDE -> Numbers.divide(a, b);
            case DIVIDE_EXACTLY -> plain(Numbers.divide(a, b).stripTrailingZeros());
            case MODULO -> a.remainder(b);
            case POWER -> power(a, b);
            default -> Unknowable.OPAQUE;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Object power(BigDecimal base, BigDecimal exponent) {
        boolean small = exponent.stripTrailingZeros().scale() <= 0
                && exponent.signum() >= 0
                && exponent.compareTo(BigDecimal.valueOf(LARGEST_POWER)) <= 0;
        return small ? base.pow(exponent.intValueExact()) : Unknowable.OPAQUE;
    }

    private static Object floating(Operator operator, double a, double b) {
        return switch (operator) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE, DIVIDE_EXACTLY -> b == 0 ? Unknowable.ERROR : (Object) (a / b);
            case POWER -> StrictMath.pow(a, b);
            case MODULO -> Unknowable.ERROR;
            default -> Unknowable.OPAQUE;
        };
    }

    /** The number, or interval, with the other sign. */
    public static Object negate(Object value) {
        if (value instanceof Interval interval) {
            return interval.negated();
        } else if (value instanceof Double number) {
            return -number;
        }
        return value instanceof Number ? apply(Operator.SUBTRACT, 0L, value) : Unknowable.OPAQUE;
    }

    /** {@code ||} between texts, lists and documents. */
    public static Object concat(Object left, Object right) {
        if (left instanceof List || right instanceof List) {
            return Lists.concat(left, right);
        }
        if (left instanceof Json || right instanceof Json || left instanceof byte[]) {
            return Unknowable.OPAQUE;
        }
        Object a = TextForm.of(left);
        Object b = TextForm.of(right);
        return a instanceof Unknowable ? a : b instanceof Unknowable ? b : (Object) (a.toString() + b);
    }

    /** The number at so many digits behind the point; with a negative count, before it. */
    public static BigDecimal scaled(BigDecimal number, int digits, RoundingMode rounding) {
        BigDecimal rounded = number.setScale(digits, rounding);
        return digits < 0 ? rounded.setScale(0) : rounded;
    }
}
