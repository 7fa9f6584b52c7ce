package io.mockcraft.constraint;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.ArrayOf;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Branch;
import io.mockcraft.expression.Expression.Case;
import io.mockcraft.expression.Expression.Is;
import io.mockcraft.expression.Expression.IsNull;
import io.mockcraft.expression.Expression.Not;
import io.mockcraft.expression.Expression.Or;
import io.mockcraft.expression.Expression.Quantified;
import io.mockcraft.expression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves NOT to the leaves and spells CASE, equality of conditions and counts of nulls out as AND and OR. */
final class Normal {

    private static final int MOST_LENGTHS = 10;

    private Normal() {}

    static Expression of(Expression expression) {
        return normal(expression, false);
    }

    private static Expression normal(Expression expression, boolean negated) {
        if (expression instanceof Not e) {
            return normal(e.of(), !negated);
        } else if (expression instanceof And e) {
            return junction(e.of(), !negated, negated);
        } else if (expression instanceof Or e) {
            return junction(e.of(), negated, negated);
        } else if (expression instanceof Is e && e.truth() != null) {
            return normal(e.of(), negated ^ e.not() ^ !e.truth());
        } else if (expression instanceof Case e) {
            return normal(spelled(e), negated);
        }
        return leaf(expression, negated);
    }

    private static Expression junction(List<Expression> parts, boolean all, boolean negated) {
        List<Expression> normal =
                parts.stream().map(part -> normal(part, negated)).toList();
        return all ? new And(normal) : new Or(normal);
    }

    private static Expression leaf(Expression expression, boolean negated) {
        if (expression instanceof Binary e) {
            return binary(e, negated);
        } else if (!negated) {
            return expression instanceof Quantified e ? lengths(e) : expression;
        } else if (expression instanceof IsNull e) {
            return new IsNull(e.of(), !e.not());
        } else if (expression instanceof Quantified e && e.operator().negated().isPresent()) {
            return new Quantified(e.operator().negated().orElseThrow(), !e.all(), e.left(), e.array());
        }
        return new Not(expression);
    }

    /** {@code length(a) IN (10, 13)}: each length is a way of its own. */
    private static Expression lengths(Quantified e) {
        boolean among = e.operator() == Operator.EQUAL && !e.all() && Targets.measured(e.left()) != null;
        return among && e.array() instanceof ArrayOf list && list.elements().size() <= MOST_LENGTHS
                ? new Or(list.elements().stream()
                        .map(length -> (Expression) new Binary(Operator.EQUAL, e.left(), length))
                        .toList())
                : e;
    }

    private static Expression binary(Binary e, boolean negated) {
        Optional<Operator> opposite = e.operator().negated();
        if (negated && opposite.isEmpty()) {
            return new Not(e);
        }
        Binary plain = negated ? new Binary(opposite.orElseThrow(), e.left(), e.right()) : e;
        Expression counted = Counts.spelled(plain);
        return counted != null ? normal(counted, false) : equivalence(plain);
    }

    /** {@code (a IS NULL) = (b IS NULL)}: both or neither. */
    private static Expression equivalence(Binary e) {
        boolean same = e.operator() == Operator.EQUAL || e.operator() == Operator.NOT_DISTINCT;
        boolean differ = e.operator() == Operator.NOT_EQUAL || e.operator() == Operator.DISTINCT;
        if (!same && !differ || !isCondition(e.left()) && !isCondition(e.right())) {
            return e;
        }
        Expression both = new And(List.of(normal(e.left(), false), normal(e.right(), differ)));
        return new Or(List.of(both, new And(List.of(normal(e.left(), true), normal(e.right(), same)))));
    }

    private static boolean isCondition(Expression e) {
        return e instanceof IsNull
                || e instanceof And
                || e instanceof Or
                || e instanceof Not
                || e instanceof Is
                || e instanceof Quantified
                || e instanceof Binary b && b.operator().compares();
    }

    private static Expression spelled(Case e) {
        List<Expression> ways = new ArrayList<>();
        List<Expression> before = new ArrayList<>();
        for (Branch branch : e.branches()) {
            ways.add(and(before, branch.condition(), branch.result()));
            before.add(new Not(branch.condition()));
        }
        if (e.otherwise() != null) {
            ways.add(and(before, e.otherwise()));
        }
        return new Or(ways);
    }

    private static Expression and(List<Expression> before, Expression... more) {
        List<Expression> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return new And(all);
    }
}
