package io.mockcraft.constraint;

import io.mockcraft.constraint.ColumnHints.Letters;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Path;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.value.Arithmetic;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads comparisons of one column with another. */
final class Relations {

    private final Constants constants;

    Relations(Constants constants) {
        this.constants = constants;
    }

    /** The relation; null when this is none. */
    @Nullable
    Branch of(Operator operator, Expression left, Expression right) {
        Operator compared = operator == Operator.DISTINCT
                ? Operator.NOT_EQUAL
                : operator == Operator.NOT_DISTINCT ? Operator.EQUAL : operator;
        if (!compared.compares()) {
            return null;
        }
        Branch sameColumn = ofItself(compared, left, right);
        if (sameColumn != null) {
            return sameColumn;
        }
        Relation relation = relation(compared, left, right);
        if (relation == null) {
            relation = relation(compared.swapped(), right, left);
        }
        return relation == null ? null : Branch.of(relation);
    }

    /** {@code lower(name) = name}. */
    private static @Nullable Branch ofItself(Operator operator, Expression left, Expression right) {
        Expression changed = left instanceof Path ? right : left;
        Expression plain = left instanceof Path ? left : right;
        String column = Targets.column(plain);
        boolean equality = operator == Operator.EQUAL && changed instanceof Call;
        if (!equality || column == null || !column.equals(Targets.column(changed))) {
            return null;
        }
        boolean lower = Targets.argument(changed, Set.of("lower")) != null;
        boolean upper = Targets.argument(changed, Set.of("upper")) != null;
        Letters letters = lower ? Letters.LOWER : upper ? Letters.UPPER : Letters.ANY;
        return Branch.of(column, HintsBuilder.none().letters(letters).build());
    }

    private @Nullable Relation relation(Operator operator, Expression left, Expression right) {
        String column = Targets.column(left);
        if (column == null) {
            return difference(operator, left, right);
        }
        String other = Targets.column(right);
        if (other != null) {
            return column.equals(other) ? null : new Relation(column, operator, other, null);
        }
        return right instanceof Binary sum ? shifted(column, operator, sum) : null;
    }

    /** {@code a >= b + 5}. */
    private @Nullable Relation shifted(String column, Operator operator, Binary sum) {
        boolean plus = sum.operator() == Operator.ADD;
        Object offset = plus || sum.operator() == Operator.SUBTRACT ? constants.value(sum.right()) : null;
        String other = Targets.column(sum.left());
        if (offset == null && plus) {
            offset = constants.value(sum.left());
            other = Targets.column(sum.right());
        }
        if (offset == null || other == null || column.equals(other)) {
            return null;
        }
        return new Relation(column, operator, other, plus ? offset : Arithmetic.negate(offset));
    }

    /** {@code a - b <= 5}. */
    private @Nullable Relation difference(Operator operator, Expression left, Expression right) {
        if (!(left instanceof Binary e) || e.operator() != Operator.SUBTRACT) {
            return null;
        }
        String column = Targets.column(e.left());
        String other = Targets.column(e.right());
        Object offset = constants.value(right);
        if (column == null || other == null || offset == null || column.equals(other)) {
            return null;
        }
        return new Relation(column, operator, other, offset);
    }
}
