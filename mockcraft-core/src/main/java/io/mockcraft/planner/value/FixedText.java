package io.mockcraft.planner.value;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Case;
import io.mockcraft.expression.Expression.Literal;
import io.mockcraft.expression.Operator;
import java.util.List;
import java.util.stream.Stream;

/** The text that the values of a formula hold whatever its columns do. */
final class FixedText {

    private FixedText() {}

    /** For each value that the formula may choose, what is always in it; empty text where that is not known. */
    static List<String> of(Expression formula) {
        if (formula instanceof Case choice) {
            Stream<Expression> otherwise = Stream.ofNullable(choice.otherwise());
            return Stream.concat(choice.branches().stream().map(Expression.Branch::result), otherwise)
                    .flatMap(result -> of(result).stream())
                    .toList();
        }
        return List.of(alone(formula));
    }

    private static String alone(Expression formula) {
        if (formula instanceof Literal literal) {
            return literal.value() instanceof String text ? text : "";
        } else if (formula instanceof Call call && call.function().equals("language:concat")) {
            return joined(call.arguments());
        } else if (formula instanceof Binary sum && sum.operator() == Operator.PLUS) {
            return joined(List.of(sum.left(), sum.right()));
        }
        return "";
    }

    private static String joined(List<Expression> parts) {
        StringBuilder text = new StringBuilder();
        parts.stream().map(FixedText::alone).forEach(text::append);
        return text.toString();
    }
}
