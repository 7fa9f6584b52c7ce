package io.mockcraft.planner.check;

import io.mockcraft.constraint.Relation;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.value.Interval;
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

    private static final long DAY = 24L * 3_600 * 1_000_000;
    private static final long FARTHEST = 365L * 1_000;
    private static final Span MONTH = new Span(0, 30 * DAY);

    private Compared() {}

    static Optional<CellPlan> with(TableDraft draft, ColumnDraft column, Relation relation) {
        boolean first = relation.column().equals(column.column.name());
        boolean second = relation.other().equals(column.column.name());
        if (first == second) {
            return Optional.empty();
        }
        Relation seen = first ? relation : relation.swapped();
        return draft.column(seen.other())
                .flatMap(other -> seen.offset() == null
                        ? plan(column, seen.operator(), other)
                        : away(column, seen.operator(), other, seen.offset()));
    }

    /** Between another date or time and a moment so far from it, or a month beyond that moment. */
    private static Optional<CellPlan> away(ColumnDraft column, Operator operator, ColumnDraft other, Object offset) {
        int scale = Literals.boundScale(column.column.type());
        Span far = scale < 0 && Literals.boundScale(other.column.type()) < 0 ? span(offset) : null;
        Limit.Side side = side(operator);
        if (far == null || side == null) {
            return Optional.empty();
        }
        boolean later = far.months() > 0 || far.micros() > 0;
        boolean beyond = later == (side == Limit.Side.AFTER);
        Span length = new Span(Math.abs(far.months()), Math.abs(far.micros()) + (beyond ? MONTH.micros() : 0));
        Limit limit = new Limit(later ? Limit.Side.AFTER : Limit.Side.BEFORE, PathPlan.own(other.place), null, length);
        return Optional.of(new CellPlan.Between(List.of(limit), scale, null, column.stream, null));
    }

    /** Days are what two dates differ by. */
    private static @Nullable Span span(Object offset) {
        if (offset instanceof Long days && days != 0 && Math.abs(days) < FARTHEST) {
            return new Span(0, days * DAY);
        }
        return offset instanceof Interval away && away.length().signum() != 0
                ? new Span(away.months(), away.days() * DAY + away.micros())
                : null;
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
                new CellPlan.Between(List.of(new Limit(side, path, null, within)), scale, null, column.stream, null));
    }

    private static Limit.@Nullable Side side(Operator operator) {
        return switch (operator) {
            case GREATER, GREATER_EQUAL -> Limit.Side.AFTER;
            case LESS, LESS_EQUAL -> Limit.Side.BEFORE;
            default -> null;
        };
    }
}
