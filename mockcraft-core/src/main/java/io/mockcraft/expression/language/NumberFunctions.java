package io.mockcraft.expression.language;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Expression.Cast;
import java.util.List;

/** Functions of numbers. */
final class NumberFunctions {

    private static final DataType NUMBER = DataType.of(TypeKind.DECIMAL, "numeric");

    static final List<LanguageFunction> ALL = List.of(
            of("abs", "abs(number)", "without its sign", "abs(-3)", 1, 1, "abs"),
            of("ceil", "ceil(number)", "the next whole number that is not smaller", "ceil(2.1)", 1, 1, "language:ceil"),
            of(
                    "floor",
                    "floor(number)",
                    "the next whole number that is not larger",
                    "floor(2.9)",
                    1,
                    1,
                    "language:floor"),
            of(
                    "mod",
                    "mod(a, b)",
                    "what is left of a divided by b, with the sign of a; as a % b",
                    "mod(7, 3)",
                    2,
                    2,
                    "language:mod"),
            of(
                    "power",
                    "power(a, b)",
                    "a to the power of b; exact for whole b up to 200",
                    "power(2, 10)",
                    2,
                    2,
                    "language:power"),
            of(
                    "round",
                    "round(number[, digits])",
                    "to so many digits behind the point, half away from zero",
                    "round(2.345, 2)",
                    1,
                    2,
                    "language:round"),
            of("sign", "sign(number)", "-1, 0 or 1", "sign(-2.5)", 1, 1, "sign"),
            of("sqrt", "sqrt(number)", "the square root", "sqrt(2.25)", 1, 1, "language:sqrt"),
            new LanguageFunction(
                    info("toNumber", "toNumber(text)", "the number that the text writes", "toNumber('12.5')"),
                    1,
                    1,
                    given -> new Cast(given.get(0), NUMBER)),
            of(
                    "trunc",
                    "trunc(number[, digits])",
                    "cut to so many digits behind the point",
                    "trunc(2.99, 1)",
                    1,
                    2,
                    "language:trunc"));

    private NumberFunctions() {}

    private static FunctionInfo info(String name, String signature, String does, String example) {
        return new FunctionInfo(name, "Numbers", signature, does, example);
    }

    private static LanguageFunction of(
            String name, String signature, String does, String example, int least, int most, String call) {
        return LanguageFunction.named(info(name, signature, does, example), least, most, call);
    }
}
