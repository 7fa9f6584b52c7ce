package io.mockcraft.expression.language;

import static io.mockcraft.expression.language.LanguageFunction.MANY;
import static io.mockcraft.expression.language.LanguageFunction.named;

import io.mockcraft.expression.Expression;
import java.util.List;

/** Functions that choose among values. */
final class ChoosingFunctions {

    static final List<LanguageFunction> ALL = List.of(
            new LanguageFunction(
                    info(
                            "if",
                            "if(condition, a, b)",
                            "a where the condition is true, else b",
                            "if(2 > 1, 'yes', 'no')"),
                    3,
                    3,
                    ChoosingFunctions::choice),
            named(
                    info("coalesce", "coalesce(a, b, ...)", "the first that is not null", "coalesce(null, 7)"),
                    1,
                    MANY,
                    "coalesce"),
            named(
                    info("nullIf", "nullIf(a, b)", "null where both are equal, else a", "nullIf('x', 'y')"),
                    2,
                    2,
                    "nullif"),
            named(
                    info("min", "min(a, b, ...)", "the smallest; nulls are left out", "min(3, null, 2)"),
                    1,
                    MANY,
                    "least"),
            named(
                    info("max", "max(a, b, ...)", "the largest; nulls are left out", "max(3, null, 2)"),
                    1,
                    MANY,
                    "greatest"));

    private ChoosingFunctions() {}

    private static FunctionInfo info(String name, String signature, String does, String example) {
        return new FunctionInfo(name, "Choosing", signature, does, example);
    }

    private static Expression choice(List<Expression> arguments) {
        return new Expression.Case(
                List.of(new Expression.Branch(arguments.get(0), arguments.get(1))), arguments.get(2));
    }
}
