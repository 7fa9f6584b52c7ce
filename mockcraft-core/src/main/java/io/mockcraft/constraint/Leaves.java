package io.mockcraft.constraint;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.IsNull;
import io.mockcraft.expression.Expression.Not;
import io.mockcraft.expression.Expression.Path;
import io.mockcraft.expression.Expression.Quantified;
import io.mockcraft.expression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads hints from single tests. */
final class Leaves {

    private final Constants constants;
    private final ComparisonHints comparisons;
    private final Relations relations;

    Leaves(Constants constants) {
        this.constants = constants;
        this.comparisons = new ComparisonHints(constants);
        this.relations = new Relations(constants);
    }

    Branch of(Expression leaf) {
        if (leaf instanceof Binary e) {
            return binary(e);
        } else if (leaf instanceof Quantified e) {
            return quantified(e);
        } else if (leaf instanceof IsNull e) {
            String column = !e.not() && isEnd(e.of()) ? null : Targets.column(e.of());
            return column == null ? Branch.FREE : Branch.of(column, e.not() ? ColumnHints.NOT_NULL : ColumnHints.NULL);
        }
        return truth(leaf);
    }

    /** What may be the end of a range: without one, the range itself is there. */
    private static boolean isEnd(Expression expression) {
        return Targets.argument(expression, Set.of("lower", "upper")) != null;
    }

    private static Branch truth(Expression leaf) {
        boolean wanted = !(leaf instanceof Not);
        Expression of = leaf instanceof Not not ? not.of() : leaf;
        if (of instanceof Path path && path.names().size() == 1) {
            return Branch.of(
                    path.names().get(0),
                    HintsBuilder.none().allowed(List.of(wanted)).build());
        }
        boolean regexp = wanted && of instanceof Call call && call.function().equals("regexp_like");
        if (regexp
                && ((Call) of).arguments().get(1) instanceof Expression.Literal literal
                && literal.value() instanceof String regex) {
            String column = Targets.column(((Call) of).arguments().get(0));
            return column == null
                    ? Branch.FREE
                    : Branch.of(column, HintsBuilder.none().regex(regex).build());
        }
        return Branch.FREE;
    }

    private Branch binary(Binary e) {
        Branch here = comparisons.of(e.operator(), e.left(), e.right());
        if (here == null) {
            here = comparisons.of(swapped(e.operator()), e.right(), e.left());
        }
        if (here == null) {
            here = relations.of(e.operator(), e.left(), e.right());
        }
        return here == null ? Branch.FREE : here;
    }

    private static @Nullable Operator swapped(Operator operator) {
        return switch (operator) {
            case CONTAINS -> Operator.CONTAINED_IN;
            case CONTAINED_IN -> Operator.CONTAINS;
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, DISTINCT, NOT_DISTINCT ->
                operator.swapped();
            default -> null;
        };
    }

    private Branch quantified(Quantified e) {
        boolean in = e.operator() == Operator.EQUAL && !e.all();
        boolean notIn = e.operator() == Operator.NOT_EQUAL && e.all();
        Object list = constants.value(e.array());
        String column = Targets.column(e.left());
        if (column == null) {
            return elements(e);
        }
        if (!(list instanceof List<?> elements) || !in && !notIn) {
            return likeAny(e, column, list);
        }
        List<Object> values = new ArrayList<>();
        elements.stream().filter(java.util.Objects::nonNull).forEach(values::add);
        HintsBuilder hints = HintsBuilder.none();
        return Branch.of(column, (in ? hints.allowed(values) : hints.forbidden(values)).build());
    }

    /** {@code 0 <= ALL (column)}: the same of each element. */
    private Branch elements(Quantified e) {
        String column = e.all() ? Targets.column(e.array()) : null;
        Object value = constants.value(e.left());
        Operator operator = swapped(e.operator());
        ColumnHints asked =
                column == null || value == null || operator == null ? null : ComparisonHints.value(operator, value);
        return column == null || asked == null
                ? Branch.FREE
                : Branch.of(column, HintsBuilder.none().elements(asked).build());
    }

    private static Branch likeAny(Quantified e, String column, @Nullable Object list) {
        if (e.all() || !(list instanceof List<?> patterns) || patterns.isEmpty()) {
            return Branch.FREE;
        }
        ColumnHints hints = patterns.get(0) instanceof String pattern ? TextHints.of(e.operator(), pattern) : null;
        return hints == null ? Branch.FREE : Branch.of(column, hints);
    }
}
