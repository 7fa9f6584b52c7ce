package io.mockcraft.constraint;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Case;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.Expression.IsNull;
import io.mockcraft.expression.Expression.Literal;
import io.mockcraft.expression.Expression.Not;
import io.mockcraft.expression.Expression.Or;
import io.mockcraft.expression.Expression.Path;
import io.mockcraft.expression.Operator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spells {@code num_nonnulls(a, b) = 1} and {@code (a IS NULL)::int + (b IS NULL)::int = 1} out. */
final class Counts {

    private static final int MOST_TERMS = 7;

    private Counts() {}

    /** The ways to reach the count, joined by OR; null when it counts nothing. */
    static @Nullable Expression spelled(Binary comparison) {
        if (!comparison.operator().compares()) {
            return null;
        }
        if (comparison.right() instanceof Literal literal && literal.value() instanceof Long count) {
            return spelled(terms(comparison.left()), comparison.operator(), count);
        }
        if (comparison.left() instanceof Literal literal && literal.value() instanceof Long count) {
            return spelled(terms(comparison.right()), comparison.operator().swapped(), count);
        }
        return null;
    }

    private static @Nullable Expression spelled(@Nullable List<Expression> terms, Operator operator, long wanted) {
        if (terms == null || terms.isEmpty() || terms.size() > MOST_TERMS) {
            return null;
        }
        List<Expression> ways = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << terms.size(); chosen++) {
            if (fits(Integer.bitCount(chosen), operator, wanted)) {
                ways.add(way(terms, chosen));
            }
        }
        return ways.isEmpty() ? null : new Or(ways);
    }

    private static boolean fits(long count, Operator operator, long wanted) {
        return switch (operator) {
            case EQUAL -> count == wanted;
            case NOT_EQUAL -> count != wanted;
            case LESS -> count < wanted;
            case LESS_EQUAL -> count <= wanted;
            case GREATER -> count > wanted;
            default -> count >= wanted;
        };
    }

    private static Expression way(List<Expression> terms, int chosen) {
        List<Expression> parts = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            parts.add((chosen >> i & 1) == 1 ? terms.get(i) : new Not(terms.get(i)));
        }
        return new And(parts);
    }

    /** The conditions that are counted; null when the expression is no count. */
    private static @Nullable List<Expression> terms(Expression expression) {
        if (expression instanceof Call call
                && (call.function().equals("num_nonnulls") || call.function().equals("num_nulls"))) {
            boolean present = call.function().equals("num_nonnulls");
            return call.arguments().stream()
                    .map(argument -> (Expression) new IsNull(argument, present))
                    .toList();
        }
        List<Expression> terms = new ArrayList<>();
        return addTerms(expression, terms) ? terms : null;
    }

    private static boolean addTerms(Expression expression, List<Expression> terms) {
        if (expression instanceof Binary sum && sum.operator() == Operator.ADD) {
            return addTerms(sum.left(), terms) && addTerms(sum.right(), terms);
        }
        Expression condition = counted(expression);
        return condition != null && terms.add(condition);
    }

    /** The condition that counts 1 when it holds and else 0. */
    private static @Nullable Expression counted(Expression expression) {
        if (expression instanceof Cast cast) {
            boolean condition = !(cast.of() instanceof Path) && !(cast.of() instanceof Literal);
            boolean test = cast.of() instanceof IsNull
                    || cast.of() instanceof Binary b && b.operator().compares();
            return condition && test ? cast.of() : null;
        }
        boolean oneOrZero = expression instanceof Case c
                && c.branches().size() == 1
                && c.branches().get(0).result().equals(new Literal(1L))
                && (new Literal(0L).equals(c.otherwise()) || c.otherwise() == null);
        return oneOrZero ? ((Case) expression).branches().get(0).condition() : null;
    }
}
