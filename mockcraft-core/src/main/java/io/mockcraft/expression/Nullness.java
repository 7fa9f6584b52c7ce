package io.mockcraft.expression;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether an expression can be null, as far as its form shows. */
public final class Nullness {

    private static final Set<String> NEVER = Set.of("concat", "num_nulls", "num_nonnulls");
    private static final Set<String> OF_THE_FIRST = Set.of("concat_ws", "format");
    private static final Set<String> OF_ALL = Set.of("coalesce", "greatest", "least");

    private Nullness() {}

    /** Whether it can, where these columns can; functions and operators that are not known for more are null where an operand is. */
    public static boolean possible(Expression expression, Predicate<String> nullable) {
        if (expression instanceof Expression.Path path) {
            return nullable.test(path.names().get(0));
        } else if (expression instanceof Expression.Literal literal) {
            return literal.value() == null;
        } else if (expression instanceof Expression.Call call) {
            return ofCall(call, nullable);
        } else if (expression instanceof Expression.Case choice) {
            return choice.otherwise() == null
                    || possible(choice.otherwise(), nullable)
                    || choice.branches().stream().anyMatch(branch -> possible(branch.result(), nullable));
        }
        boolean never = expression instanceof Expression.IsNull || expression instanceof Expression.Is;
        return !never && any(Walk.children(expression), nullable);
    }

    private static boolean ofCall(Expression.Call call, Predicate<String> nullable) {
        List<Expression> arguments = call.arguments();
        if (NEVER.contains(call.function())) {
            return false;
        } else if (OF_THE_FIRST.contains(call.function())) {
            return possible(arguments.get(0), nullable);
        } else if (OF_ALL.contains(call.function())) {
            return arguments.stream().allMatch(argument -> possible(argument, nullable));
        }
        return call.function().equals("nullif") || any(arguments, nullable);
    }

    private static boolean any(List<Expression> parts, Predicate<String> nullable) {
        return parts.stream().anyMatch(part -> possible(part, nullable));
    }
}
