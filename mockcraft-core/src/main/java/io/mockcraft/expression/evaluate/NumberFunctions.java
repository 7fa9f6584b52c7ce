package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.expression.Operator;
import io.mockcraft.expression.value.Arithmetic;
import io.mockcraft.expression.value.Numbers;
import io.mockcraft.expression.value.Unknowable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Functions of numbers. */
final class NumberFunctions {

    static final Map<String, SqlFunction> ALL = Map.ofEntries(
            Map.entry("abs", strict(1, 1, a -> abs(a[0]))),
            Map.entry("sign", strict(1, 1, a -> sign(a[0]))),
            Map.entry("round", strict(1, 2, NumberFunctions::round)),
            Map.entry("trunc", strict(1, 2, a -> rounded(a, RoundingMode.DOWN))),
            Map.entry("floor", strict(1, 1, a -> rounded(a, RoundingMode.FLOOR))),
            Map.entry("ceil", strict(1, 1, a -> rounded(a, RoundingMode.CEILING))),
            Map.entry("ceiling", strict(1, 1, a -> rounded(a, RoundingMode.CEILING))),
            Map.entry("mod", strict(2, 2, a -> Arithmetic.apply(Operator.MODULO, a[0], a[1]))),
            Map.entry("power", strict(2, 2, a -> Arithmetic.apply(Operator.POWER, a[0], a[1]))),
            Map.entry("div", strict(2, 2, a -> div(Numbers.decimal(a[0]), Numbers.decimal(a[1])))),
            Map.entry("sqrt", strict(1, 1, a -> a[0] instanceof Double d ? sqrt(d) : Unknowable.OPAQUE)));

    private NumberFunctions() {}

    private static Object abs(Object number) {
        if (number instanceof Double d) {
            return StrictMath.abs(d);
        }
        return sign(number).equals(-1L) ? Arithmetic.negate(number) : number;
    }

    private static Object sign(Object number) {
        return number instanceof Double d
                ? (Object) StrictMath.signum(d)
                : (Object) (long) Numbers.decimal(number).signum();
    }

    /** A float is rounded half to even, an exact number half away from zero. */
    private static Object round(Object[] arguments) {
        return arguments[0] instanceof Double d && arguments.length == 1
                ? StrictMath.rint(d)
                : rounded(arguments, RoundingMode.HALF_UP);
    }

    private static Object rounded(Object[] arguments, RoundingMode mode) {
        Object number = arguments[0];
        long digits = arguments.length > 1 ? (Long) arguments[1] : 0;
        if (number instanceof Double d) {
            return arguments.length > 1 ? Unknowable.ERROR : (Object) whole(d, mode);
        }
        if (Math.abs(digits) > 1_000) {
            return Unknowable.OPAQUE;
        }
        BigDecimal exact = Numbers.decimal(number);
        return number instanceof Long && digits >= 0 ? number : Arithmetic.scaled(exact, (int) digits, mode);
    }

    private static double whole(double number, RoundingMode mode) {
        return switch (mode) {
            case FLOOR -> StrictMath.floor(number);
            case CEILING -> StrictMath.ceil(number);
            default -> number < 0 ? StrictMath.ceil(number) : StrictMath.floor(number);
        };
    }

    private static Object div(BigDecimal a, BigDecimal b) {
        return a.divideToIntegralValue(b).setScale(0, RoundingMode.DOWN);
    }

    private static Object sqrt(double number) {
        return number < 0 ? Unknowable.ERROR : (Object) StrictMath.sqrt(number);
    }
}
