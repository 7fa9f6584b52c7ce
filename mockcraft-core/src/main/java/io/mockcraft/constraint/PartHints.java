package io.mockcraft.constraint;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.Operator;
import org.jspecify.annotations.Nullable;

/** Reads hints from functions of a part of a text: how it begins, how it ends, what stands in it. */
final class PartHints {

    private final Constants constants;

    PartHints(Constants constants) {
        this.constants = constants;
    }

    /** The hints; null when the left side is no such function. */
    @Nullable
    Branch of(Operator operator, Expression left, Object value) {
        if (left instanceof Cast cast) {
            return of(operator, cast.of(), value);
        }
        String column = left instanceof Call call && call.arguments().size() == 2
                ? Targets.column(call.arguments().get(0))
                : null;
        ColumnHints hints = column == null ? null : hints(operator, (Call) left, value);
        return column == null || hints == null ? null : Branch.of(column, hints);
    }

    private @Nullable ColumnHints hints(Operator operator, Call call, Object value) {
        if (operator == Operator.EQUAL && value instanceof String text) {
            return switch (call.function()) {
                case "left" -> HintsBuilder.none().prefix(text).build();
                case "right" -> HintsBuilder.none().suffix(text).build();
                default -> null;
            };
        }
        boolean found = operator == Operator.GREATER || operator == Operator.GREATER_EQUAL;
        return found
                        && call.function().equals("strpos")
                        && constants.value(call.arguments().get(1)) instanceof String part
                ? HintsBuilder.none().regex(TextHints.literal(part)).build()
                : null;
    }
}
