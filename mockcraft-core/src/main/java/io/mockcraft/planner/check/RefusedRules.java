package io.mockcraft.planner.check;

import io.mockcraft.constraint.Checker;
import io.mockcraft.constraint.Condition;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Layers;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnSpec;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Refuses rules none of whose values the database's checks let pass: those of their column, and those over several ruled
 * columns. A sample of values tells.
 */
public final class RefusedRules {

    private final Instant now;
    private final Problems problems;
    private final Set<ColumnDraft> told = new HashSet<>();

    /** Evaluates checks at this moment. */
    public RefusedRules(Instant now, Problems problems) {
        this.now = now;
        this.problems = problems;
    }

    /** Refuses the table's rules none of whose values pass. */
    public void refuse(TableDraft draft) {
        if (draft.existing()) {
            return;
        }
        draft.columns.stream().filter(RefusedRules::ruled).forEach(c -> refuse(draft, c));
        draft.constraints.conditions().stream()
                .filter(c -> c.columns().size() > 1 && c.formula().evaluable())
                .forEach(c -> refuse(draft, c));
    }

    private static boolean ruled(ColumnDraft column) {
        return column.spec != null && !column.silent() && column.reference == null && column.given == null;
    }

    private void refuse(TableDraft draft, ColumnDraft column) {
        String name = column.column.name();
        if (draft.constraints.conditions(name).isEmpty()) {
            return;
        }
        Checker checker = draft.constraints.checker(Set.of(name));
        column.refused = value -> !checker.passes(slot -> slot == column.place ? value : null);
        sources(column.plan)
                .filter(source -> !nullOf(source))
                .filter(source -> refusesAll(column, source))
                .findFirst()
                .ifPresent(source -> tell(column, source, checker));
    }

    private static boolean refusesAll(ColumnDraft column, CellPlan source) {
        return Sample.of(column, source)
                .filter(values -> IntStream.range(0, Sample.SIZE).allMatch(i -> column.refuses(values.value(i))))
                .isPresent();
    }

    /** A condition over several columns: where rules make all of them, some values must meet it. */
    private void refuse(TableDraft draft, Condition condition) {
        List<ColumnDraft> mentioned = draft.columns.stream()
                .filter(c -> condition.columns().contains(c.column.name()))
                .toList();
        Map<Integer, Sample> samples = new HashMap<>();
        mentioned.forEach(column -> sample(column).ifPresent(sample -> samples.put(column.place, sample)));
        boolean all = samples.size() == condition.columns().size();
        if (all && IntStream.range(0, Sample.SIZE).allMatch(i -> refuses(condition, samples, i))) {
            tell(mentioned.get(mentioned.size() - 1), "no values of these rules meet", condition);
        }
    }

    private Optional<Sample> sample(ColumnDraft column) {
        return ruled(column) && !told.contains(column)
                ? Layers.source(column.plan).flatMap(source -> Sample.of(column, source))
                : Optional.empty();
    }

    private boolean refuses(Condition condition, Map<Integer, Sample> samples, int row) {
        return condition
                .formula()
                .check(slot -> samples.containsKey(slot) ? samples.get(slot).value(row) : null, now)
                .refuses();
    }

    private void tell(ColumnDraft column, CellPlan source, Checker checker) {
        if (source instanceof CellPlan.Constant || source instanceof CellPlan.Choice) {
            boolean one = !(source instanceof CellPlan.Choice choice)
                    || choice.values().size() == 1;
            tell(
                    column,
                    "the database's checks refuse " + (one ? "this value" : "all these values"),
                    "give one that they let pass");
            return;
        }
        Object first = Sample.of(column, source).orElseThrow().value(0);
        checker.violations(slot -> slot == column.place ? first : null).stream()
                .findFirst()
                .ifPresent(c -> tell(column, "none of its values meets", c));
    }

    private void tell(ColumnDraft column, String reason, Condition condition) {
        tell(
                column,
                reason + " the check " + condition.constraint() + ": " + condition.sql(),
                "give it a rule whose values do");
    }

    private void tell(ColumnDraft column, String reason, String remedy) {
        ColumnSpec spec = Objects.requireNonNull(column.spec);
        told.add(column);
        problems.add(spec.at(), spec.path(), reason, remedy);
    }

    /** What makes the values, under nulls, conditions and variants. */
    private static Stream<CellPlan> sources(CellPlan plan) {
        if (plan instanceof CellPlan.Nulls nulls) {
            return sources(nulls.inner());
        } else if (plan instanceof DerivedPlan.When when) {
            return Stream.concat(sources(when.then()), sources(when.otherwise()));
        } else if (plan instanceof DerivedPlan.OneOf variants) {
            return variants.plans().stream().flatMap(RefusedRules::sources);
        }
        return plan instanceof DerivedPlan.SameFor same ? sources(same.inner()) : Stream.of(plan);
    }

    private static boolean nullOf(CellPlan plan) {
        return plan instanceof CellPlan.Constant constant && constant.value() == null;
    }
}
