package io.mockcraft.expression;

import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.ArrayOf;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Branch;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Case;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.Expression.Field;
import io.mockcraft.expression.Expression.Is;
import io.mockcraft.expression.Expression.IsNull;
import io.mockcraft.expression.Expression.Negated;
import io.mockcraft.expression.Expression.Not;
import io.mockcraft.expression.Expression.Opaque;
import io.mockcraft.expression.Expression.Or;
import io.mockcraft.expression.Expression.Path;
import io.mockcraft.expression.Expression.Quantified;
import io.mockcraft.expression.Expression.RowOf;
import io.mockcraft.expression.Expression.Subscript;
import java.util.List;
import java.util.function.Function;

/** Puts other columns into an expression. */
public final class Rewrite {

    private final Function<Path, ? extends Expression> change;

    private Rewrite(Function<Path, ? extends Expression> change) {
        this.change = change;
    }

    /** The same expression with every column path changed. */
    public static Expression paths(Expression expression, Function<Path, ? extends Expression> change) {
        return new Rewrite(change).rewrite(expression);
    }

    private Expression rewrite(Expression expression) {
        if (expression instanceof Path e) {
            return change.apply(e);
        } else if (expression instanceof Binary e) {
            return new Binary(e.operator(), rewrite(e.left()), rewrite(e.right()));
        } else if (expression instanceof Quantified e) {
            return new Quantified(e.operator(), e.all(), rewrite(e.left()), rewrite(e.array()));
        } else if (expression instanceof Subscript e) {
            return new Subscript(rewrite(e.array()), rewrite(e.index()));
        } else if (expression instanceof Case e) {
            return rewriteCase(e);
        }
        return single(expression);
    }

    private Expression single(Expression expression) {
        if (expression instanceof Not e) {
            return new Not(rewrite(e.of()));
        } else if (expression instanceof Cast e) {
            return new Cast(rewrite(e.of()), e.type());
        } else if (expression instanceof IsNull e) {
            return new IsNull(rewrite(e.of()), e.not());
        } else if (expression instanceof Is e) {
            return new Is(rewrite(e.of()), e.truth(), e.not());
        } else if (expression instanceof Negated e) {
            return new Negated(rewrite(e.of()));
        } else if (expression instanceof Field e) {
            return new Field(rewrite(e.of()), e.name());
        }
        return many(expression);
    }

    private Expression many(Expression expression) {
        if (expression instanceof And e) {
            return new And(all(e.of()));
        } else if (expression instanceof Or e) {
            return new Or(all(e.of()));
        } else if (expression instanceof Call e) {
            return new Call(e.function(), all(e.arguments()));
        } else if (expression instanceof ArrayOf e) {
            return new ArrayOf(all(e.elements()));
        } else if (expression instanceof RowOf e) {
            return new RowOf(all(e.fields()));
        } else if (expression instanceof Opaque e) {
            return new Opaque(e.text(), all(e.operands()));
        }
        return expression;
    }

    private List<Expression> all(List<Expression> expressions) {
        return expressions.stream().map(this::rewrite).toList();
    }

    private Case rewriteCase(Case e) {
        List<Branch> branches = e.branches().stream()
                .map(b -> new Branch(rewrite(b.condition()), rewrite(b.result())))
                .toList();
        return new Case(branches, e.otherwise() == null ? null : rewrite(e.otherwise()));
    }
}
