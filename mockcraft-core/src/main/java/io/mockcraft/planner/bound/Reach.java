package io.mockcraft.planner.bound;

import io.mockcraft.plan.Limit;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Bound;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ValueSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a column's written bounds let its values go, so that bounds which name the column can be judged by them. */
final class Reach {

    private static final int DEEPEST = 8;

    /** What does not fit was told where the column itself is compiled. */
    private final Limits limits;

    Reach(Instant now) {
        this.limits = new Limits(now, new Problems());
    }

    /** Stands for a bound that names a column: the farthest value that the column leaves it; empty where none is written. */
    Optional<Limit> farthest(Limit.Side side, TableDraft table, ColumnDraft column) {
        boolean lower = side == Limit.Side.AFTER || side == Limit.Side.MIN;
        return end(table, column, lower, 0).map(value -> new Limit(side, null, value, null));
    }

    private Optional<Object> end(TableDraft table, ColumnDraft column, boolean lower, int depth) {
        if (column.spec == null || depth > DEEPEST || column.varied) {
            return Optional.empty();
        }
        ColumnRule rule = column.spec.rule();
        Map<String, Object> parameters =
                rule.source() instanceof ValueSource.Generated generated ? generated.parameters() : Map.of();
        List<Limit> found = new ArrayList<>(limits.window(parameters, column.column, rule.at(), ""));
        rule.bounds().forEach(bound -> limit(table, column, bound, depth).ifPresent(found::add));
        return new Window(found).end(column.column.type(), lower);
    }

    private Optional<Limit> limit(TableDraft table, ColumnDraft column, Bound bound, int depth) {
        if (bound instanceof Bound.After after) {
            return limit(table, column, Limit.Side.AFTER, after.anchor(), depth);
        } else if (bound instanceof Bound.Before before) {
            return limit(table, column, Limit.Side.BEFORE, before.anchor(), depth);
        } else if (bound instanceof Bound.Min min) {
            return limit(table, column, Limit.Side.MIN, min.anchor(), depth);
        }
        return bound instanceof Bound.Max max
                ? limit(table, column, Limit.Side.MAX, max.anchor(), depth)
                : Optional.empty();
    }

    private Optional<Limit> limit(
            TableDraft table, ColumnDraft column, Limit.Side side, Bound.Anchor anchor, int depth) {
        if (anchor instanceof Bound.Anchor.Literal literal) {
            return Optional.ofNullable(limits.bound(
                    side,
                    literal.value(),
                    null,
                    column.column,
                    column.spec == null ? table.at() : column.spec.at(),
                    ""));
        }
        List<String> segments = ((Bound.Anchor.Column) anchor).path().segments();
        boolean lower = side == Limit.Side.AFTER || side == Limit.Side.MIN;
        return segments.size() > 1
                ? Optional.empty()
                : table.column(segments.get(0))
                        .flatMap(other -> end(table, other, lower, depth + 1))
                        .map(value -> new Limit(side, null, value, null));
    }
}
