package io.mockcraft.expression.sql;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.ArrayOf;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.IsNull;
import io.mockcraft.expression.Expression.Or;
import io.mockcraft.expression.Expression.Quantified;
import io.mockcraft.expression.Expression.RowOf;
import io.mockcraft.expression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Takes comparisons of rows apart into comparisons of their fields. */
final class Rows {

    private Rows() {}

    static Expression isNull(Expression of, boolean not) {
        if (of instanceof RowOf row && !row.fields().isEmpty()) {
            return all(row.fields().stream().map(field -> isNull(field, not)).toList());
        }
        return new IsNull(of, not);
    }

    static Expression binary(Operator operator, Expression left, Expression right) {
        boolean rows = left instanceof RowOf a
                && right instanceof RowOf b
                && a.fields().size() == b.fields().size()
                && !a.fields().isEmpty();
        return rows
                ? compare(operator, ((RowOf) left).fields(), ((RowOf) right).fields())
                : new Binary(operator, left, right);
    }

    static Expression quantified(Operator operator, boolean all, Expression left, ArrayOf array) {
        if (!(left instanceof RowOf)) {
            return new Quantified(operator, all, left, array);
        }
        List<Expression> each = array.elements().stream()
                .map(element -> binary(operator, left, element))
                .toList();
        return all ? all(each) : any(each);
    }

    private static Expression compare(Operator operator, List<Expression> left, List<Expression> right) {
        return switch (operator) {
            case EQUAL, NOT_DISTINCT -> all(pairs(left, right, (a, b) -> binary(operator, a, b)));
            case NOT_EQUAL, DISTINCT -> any(pairs(left, right, (a, b) -> binary(operator, a, b)));
            case LESS, LESS_EQUAL -> ordered(operator, Operator.LESS, left, right);
            case GREATER, GREATER_EQUAL -> ordered(operator, Operator.GREATER, left, right);
            default -> new Binary(operator, new RowOf(left), new RowOf(right));
        };
    }

    /** (a, b) &lt; (c, d) is a &lt; c or a = c and b &lt; d. */
    private static Expression ordered(Operator last, Operator strict, List<Expression> left, List<Expression> right) {
        if (left.size() == 1) {
            return binary(last, left.get(0), right.get(0));
        }
        Expression rest = ordered(last, strict, left.subList(1, left.size()), right.subList(1, right.size()));
        Expression same = binary(Operator.EQUAL, left.get(0), right.get(0));
        return any(List.of(binary(strict, left.get(0), right.get(0)), all(List.of(same, rest))));
    }

    private static List<Expression> pairs(
            List<Expression> left, List<Expression> right, BiFunction<Expression, Expression, Expression> compare) {
        List<Expression> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            pairs.add(compare.apply(left.get(i), right.get(i)));
        }
        return pairs;
    }

    private static Expression all(List<Expression> parts) {
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private static Expression any(List<Expression> parts) {
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }
}
