package io.mockcraft.planner.check;

import io.mockcraft.constraint.Relation;
import io.mockcraft.expression.Operator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.Limit;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.schema.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that compare with another column of the row as a check demands. */
final class Compared {

    private static final Span MONTH = new Span(0, 30L * 24 * 3_600 * 1_000_000);

    private Compared() {}

    static Optional<CellPlan> with(TableDraft draft, ColumnDraft column, Relation relation) {
        boolean first = relation.column().equals(column.column.name());
        boolean second = relation.other().equals(column.column.name());
        if (relation.offset() != null || first == second) {
            return Optional.empty();
        }
        Relation seen = first ? relation : relation.swapped();
        return draft.column(seen.other()).flatMap(other -> plan(column, seen.operator(), other));
    }

    private static Optional<CellPlan> plan(ColumnDraft column, Operator operator, ColumnDraft other) {
        PathPlan path = PathPlan.own(other.place);
        if (operator == Operator.EQUAL) {
            return Optional.of(new CellPlan.Copy(path));
        }
        Limit.Side side = side(operator);
        if (side == null || !Literals.measured(column.column.type()) || !Literals.measured(other.column.type())) {
            return Optional.empty();
        }
        int scale = Literals.boundScale(column.column.type());
        Span within = scale < 0 ? MONTH : null;
        return Optional.of(
                new CellPlan.Between(List.of(new Limit(side, path, null, within)), scale, null, column.stream));
    }

    private static Limit.@Nullable Side side(Operator operator) {
        return switch (operator) {
            case GREATER, GREATER_EQUAL -> Limit.Side.AFTER;
            case LESS, LESS_EQUAL -> Limit.Side.BEFORE;
            default -> null;
        };
    }
}
