package io.mockcraft.planner.bound;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.Limit;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.Spread;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.formula.Paths;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Bound;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.Span;
import io.mockcraft.schema.ValueSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles values between bounds, some of which are other columns' values, spread alike or as a distribution says. */
public final class Bounds {

    private final Paths paths;
    private final Limits limits;
    private final Reach reach;
    private final Problems problems;

    /** Reads bounds that name columns by these paths, or moments seen from now. */
    public Bounds(Paths paths, Instant now, Problems problems) {
        this.paths = paths;
        this.limits = new Limits(now, problems);
        this.reach = new Reach(now);
        this.problems = problems;
    }

    /** Whether a rule asks for values between bounds, or spread in some way. */
    public static boolean asked(ColumnRule rule) {
        boolean spread = rule.distribution() != null && !(rule.source() instanceof ValueSource.Choice);
        return spread || !rule.bounds().isEmpty();
    }

    /** The plan of a value that lies between the rule's bounds. */
    public CellPlan between(TableDraft draft, ColumnDraft column, ColumnRule rule, String path) {
        Map<String, Object> parameters =
                rule.source() instanceof ValueSource.Generated generated ? generated.parameters() : Map.of();
        List<Limit> found = new ArrayList<>(Limits.ofType(column.column.type()));
        found.addAll(limits.window(parameters, column.column, rule.at(), path));
        List<Limit> farthest = new ArrayList<>(found);
        for (Bound bound : rule.bounds()) {
            Limit limit = limit(draft, column, bound, rule, path);
            if (limit != null) {
                found.add(limit);
                farthest(draft, limit).ifPresent(farthest::add);
            }
        }
        Window window = new Window(farthest);
        int scale = scale(
                new Digits(rule.distribution(), window, column.column.type()).of(column.column.type()), parameters);
        window.refuse(scale, rule.at(), path, problems);
        Spread spread = rule.distribution() == null ? null : spread(column, rule, path);
        return new CellPlan.Between(found, scale, spread, column.stream, rule.at());
    }

    /** The limit with a value of its own: where it names a column, the farthest that the column's own bounds allow. */
    private Optional<Limit> farthest(TableDraft draft, Limit limit) {
        PathPlan path = limit.path();
        if (path == null) {
            return Optional.of(limit);
        }
        TableDraft table = draft;
        for (int reference : path.references()) {
            table = table.references.get(reference).target;
        }
        return path.ofField()
                ? Optional.empty()
                : reach.farthest(limit.side(), table, table.columns.get(path.column()));
    }

    private @Nullable Spread spread(ColumnDraft column, ColumnRule rule, String path) {
        if (!Literals.measured(column.column.type())) {
            problems.add(
                    rule.at(),
                    path,
                    "a distribution spreads numbers, dates and times, not values of type "
                            + column.column.type().sqlName(),
                    "remove `distribution`, or use it on a column of numbers");
        }
        return Spreads.of(rule.distribution(), Literals.scale(column.column.type()) < 0, path, problems);
    }

    /** A generator's own {@code scale} may be coarser than the column's. */
    private static int scale(int scale, Map<String, Object> parameters) {
        return scale > 0 && parameters.get("scale") instanceof Long wanted
                ? (int) Math.min(Math.max(0, wanted), scale)
                : scale;
    }

    private @Nullable Limit limit(TableDraft draft, ColumnDraft column, Bound bound, ColumnRule rule, String path) {
        if (bound instanceof Bound.After after) {
            return limit(Limit.Side.AFTER, draft, column, after.anchor(), bound, rule, path);
        } else if (bound instanceof Bound.Before before) {
            return limit(Limit.Side.BEFORE, draft, column, before.anchor(), bound, rule, path);
        } else if (bound instanceof Bound.Min min) {
            return limit(Limit.Side.MIN, draft, column, min.anchor(), bound, rule, path);
        } else if (bound instanceof Bound.Max max) {
            return limit(Limit.Side.MAX, draft, column, max.anchor(), bound, rule, path);
        }
        return null;
    }

    private @Nullable Limit limit(
            Limit.Side side,
            TableDraft draft,
            ColumnDraft column,
            Bound.Anchor anchor,
            Bound bound,
            ColumnRule rule,
            String path) {
        if (anchor instanceof Bound.Anchor.Column named) {
            return paths.resolve(draft, column.inside, named.path(), path)
                    .map(p -> new Limit(side, p, null, within(rule, side)))
                    .orElse(null);
        }
        Object value = ((Bound.Anchor.Literal) anchor).value();
        return limits.bound(side, value, within(rule, side), column.column, bound.at(), path);
    }

    /** Counted from {@code after}, where both ends are written. */
    private static @Nullable Span within(ColumnRule rule, Limit.Side side) {
        boolean fromAfter = rule.bounds().stream().anyMatch(Bound.After.class::isInstance);
        return rule.bounds().stream()
                .filter(bound -> side == Limit.Side.AFTER || !fromAfter)
                .filter(Bound.Within.class::isInstance)
                .map(b -> ((Bound.Within) b).span())
                .findFirst()
                .orElse(null);
    }
}
