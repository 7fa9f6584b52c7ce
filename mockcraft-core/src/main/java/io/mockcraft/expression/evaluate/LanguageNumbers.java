package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.expression.Operator;
import io.mockcraft.expression.value.Arithmetic;
import io.mockcraft.expression.value.Numbers;
import io.mockcraft.expression.value.Unknowable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Functions of numbers of the schema language: exact where they can be, else with the 15 digits of a float. */
final class LanguageNumbers {

    private static final int LARGEST_POWER = 200;
    private static final int MOST_DIGITS = 30;
    private static final int LONGEST = 1_000;

    static final Map<String, SqlFunction> ALL = Map.of(
            "language:round", strict(1, 2, a -> rounded(a, RoundingMode.HALF_UP)),
            "language:trunc", strict(1, 2, a -> rounded(a, RoundingMode.DOWN)),
            "language:floor", strict(1, 1, a -> rounded(a, RoundingMode.FLOOR)),
            "language:ceil", strict(1, 1, a -> rounded(a, RoundingMode.CEILING)),
            "language:mod", strict(2, 2, a -> Arithmetic.apply(Operator.MODULO, exact(a[0]), exact(a[1]))),
            "language:power", strict(2, 2, a -> power(a[0], a[1])),
            "language:sqrt", strict(1, 1, a -> floating(StrictMath.sqrt(((Number) a[0]).doubleValue()))));

    private LanguageNumbers() {}

    private static Object exact(Object number) {
        return number instanceof Double ? Numbers.decimal(number) : number;
    }

    private static Object rounded(Object[] arguments, RoundingMode mode) {
        long digits = arguments.length > 1 ? (Long) arguments[1] : 0;
        Object number = exact(arguments[0]);
        if (Math.abs(digits) > MOST_DIGITS) {
            return Unknowable.OPAQUE;
        }
        boolean same = number instanceof Long && digits >= 0;
        return same ? number : Arithmetic.scaled(Numbers.decimal(number), (int) digits, mode);
    }

    private static Object power(Object base, Object exponent) {
        BigDecimal number = Numbers.decimal(base);
        BigDecimal times = Numbers.decimal(exponent);
        boolean whole = times.stripTrailingZeros().scale() <= 0
                && times.abs().compareTo(BigDecimal.valueOf(LARGEST_POWER)) <= 0;
        if (!whole || times.signum() < 0 || (long) number.precision() * times.longValue() > LONGEST) {
            return floating(StrictMath.pow(((Number) base).doubleValue(), ((Number) exponent).doubleValue()));
        }
        BigDecimal power = number.pow(times.intValueExact());
        boolean small = base instanceof Long && power.precision() < 19;
        return small ? (Object) power.longValueExact() : power;
    }

    private static Object floating(double number) {
        return Double.isFinite(number) ? Numbers.decimal(number) : Unknowable.ERROR;
    }
}
