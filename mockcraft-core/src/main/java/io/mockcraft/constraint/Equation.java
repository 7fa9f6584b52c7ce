package io.mockcraft.constraint;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.Expression.Negated;
import io.mockcraft.expression.Expression.Path;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition that says what one column is, given the others: {@code total = net + tax}, {@code a + b + c = 100}.
 *
 * @param left one side
 * @param right the other side
 */
public record Equation(Expression left, Expression right) {

    /** The equation that a condition is, where it mentions more than one column. */
    public static Optional<Equation> of(Condition condition) {
        return condition.expression() instanceof Binary e
                        && e.operator() == Operator.EQUAL
                        && condition.columns().size() > 1
                ? Optional.of(new Equation(e.left(), e.right()))
                : Optional.empty();
    }

    /** The columns that it may be solved for: those that stand alone on a side, then the others, the last one first. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(Walk.columns(new Binary(Operator.EQUAL, left, right)));
        Collections.reverse(columns);
        columns.sort((a, b) -> Boolean.compare(alone(b), alone(a)));
        return columns;
    }

    private boolean alone(String column) {
        return column.equals(name(left)) || column.equals(name(right));
    }

    /** What the column is; null where the equation cannot be solved for it. */
    public @Nullable Expression solvedFor(String column) {
        Set<String> there = Walk.columns(left);
        if (there.contains(column) == Walk.columns(right).contains(column)) {
            return null;
        }
        return there.contains(column) ? solved(left, right, column) : solved(right, left, column);
    }

    /** Moves everything but the column from one side to the other. */
    private static @Nullable Expression solved(Expression side, Expression other, String column) {
        if (column.equals(name(side))) {
            return other;
        } else if (side instanceof Cast cast) {
            return solved(cast.of(), other, column);
        } else if (side instanceof Negated negated) {
            return solved(negated.of(), new Negated(other), column);
        }
        return side instanceof Binary term ? solved(term, other, column) : null;
    }

    private static @Nullable Expression solved(Binary term, Expression other, String column) {
        boolean isLeft = Walk.columns(term.left()).contains(column);
        if (isLeft == Walk.columns(term.right()).contains(column)) {
            return null;
        } else if (term.operator() == Operator.ADD) {
            return isLeft
                    ? solved(term.left(), new Binary(Operator.SUBTRACT, other, term.right()), column)
                    : solved(term.right(), new Binary(Operator.SUBTRACT, other, term.left()), column);
        } else if (term.operator() == Operator.SUBTRACT) {
            return isLeft
                    ? solved(term.left(), new Binary(Operator.ADD, other, term.right()), column)
                    : solved(term.right(), new Binary(Operator.SUBTRACT, term.left(), other), column);
        }
        return null;
    }

    /** The column that this is, casts aside; or null. */
    private static @Nullable String name(Expression side) {
        if (side instanceof Cast cast) {
            return name(cast.of());
        }
        return side instanceof Path path && path.names().size() == 1
                ? path.names().get(0)
                : null;
    }
}
