package io.mockcraft.planner.check;

import io.mockcraft.constraint.Branch;
import io.mockcraft.constraint.ColumnHints;
import io.mockcraft.constraint.Condition;
import io.mockcraft.constraint.TableConstraints;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.CheckPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.guess.Guesses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans what must hold in each row: conditions that share a column are met together. */
public final class Checks {

    private final Guesses guesses;
    private final Instant now;

    /** Draws again with these guesses; {@code now} is the schema's clock. */
    public Checks(Guesses guesses, Instant now) {
        this.guesses = guesses;
        this.now = now;
    }

    /** Adds what each row of the table must hold. */
    public void add(TableDraft draft) {
        if (draft.existing()) {
            return;
        }
        List<CheckGroup> groups = new ArrayList<>();
        draft.constraints.conditions().stream()
                .filter(c -> c.formula().evaluable() && !c.columns().isEmpty())
                .forEach(c -> join(new CheckGroup(draft, c), groups));
        groups.forEach(group -> draft.checks.add(plan(draft, group)));
    }

    private static void join(CheckGroup joined, List<CheckGroup> groups) {
        for (CheckGroup group : List.copyOf(groups)) {
            if (group.touches(joined)) {
                joined.addAll(group);
                groups.remove(group);
            }
        }
        groups.add(joined);
    }

    private CheckPlan plan(TableDraft draft, CheckGroup group) {
        List<ColumnDraft> free = group.free();
        Map<Integer, List<CellPlan>> alternatives = new HashMap<>();
        for (ColumnDraft column : free) {
            List<CellPlan> ways = alternatives(draft, column, free.size() > 1);
            if (group.computes() && !column.distinct && !(column.plan instanceof DerivedPlan)) {
                ways.addAll(guesses.plainTexts(column.column));
            }
            alternatives.put(column.place, ways);
        }
        return new CheckPlan(
                group.conditions().stream()
                        .map(Condition::constraint)
                        .distinct()
                        .toList(),
                group.conditions().stream().map(this::compiled).toList(),
                group.columns().stream().map(c -> c.place).toList(),
                group.waiting().stream().map(c -> c.place).toList(),
                group.freeReferences(),
                alternatives);
    }

    private RowCondition compiled(Condition condition) {
        return values -> !condition.formula().check(values::get, now).refuses();
    }

    /** Literals of the conditions, what each way to meet a condition asks of the column, and comparisons with others. */
    private List<CellPlan> alternatives(TableDraft draft, ColumnDraft column, boolean linked) {
        List<CellPlan> all = new ArrayList<>();
        if (column.distinct) {
            return all;
        }
        TableConstraints constraints = draft.constraints;
        String name = column.column.name();
        constraints.candidates(name).forEach(value -> all.add(new CellPlan.Constant(value)));
        for (Condition condition : constraints.conditions(name)) {
            for (Branch way : constraints.branches(condition)) {
                byHints(constraints, column, way.of(name)).ifPresent(all::add);
                way.relations().forEach(r -> Compared.with(draft, column, r).ifPresent(all::add));
            }
        }
        if (linked) {
            new RareValues(now).of(draft, column).ifPresent(all::add);
        }
        return all;
    }

    private Optional<CellPlan> byHints(TableConstraints constraints, ColumnDraft column, ColumnHints hints) {
        boolean says = !hints.equals(ColumnHints.NONE) && !hints.equals(constraints.hints(column.column.name()));
        return says ? guesses.byHints(column.column, hints) : Optional.empty();
    }
}
