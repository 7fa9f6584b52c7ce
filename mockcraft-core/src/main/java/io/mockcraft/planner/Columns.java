package io.mockcraft.planner;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.guess.Guesses;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.PinnedRow;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.Trait;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Compiles the columns of a table: what the schema prescribes, what references decide, and guesses for the rest. */
final class Columns {

    private final Rules rules;
    private final Guesses guesses;
    private final Problems problems;

    Columns(Rules rules, Guesses guesses, Problems problems) {
        this.rules = rules;
        this.guesses = guesses;
        this.problems = problems;
    }

    /** Ties the schema's columns to the catalog's. */
    void match(TableDraft draft) {
        TableSpec spec = draft.spec;
        if (spec == null) {
            return;
        }
        for (ColumnSpec column : spec.columns()) {
            Optional<ColumnDraft> found = draft.column(column.name());
            if (found.isPresent()) {
                found.get().spec = column;
            } else {
                problems.add(
                        column.at(),
                        column.path(),
                        Wording.noColumn(column.name(), draft),
                        Wording.columns(column.name(), draft));
            }
        }
    }

    void compile(TableDraft draft) {
        draft.columns.forEach(column -> compile(draft, column));
        TableSpec spec = draft.spec;
        if (spec != null) {
            spec.pinned().forEach(row -> pin(draft, row));
            spec.traits().forEach(trait -> addTrait(draft, trait));
        }
    }

    private void compile(TableDraft draft, ColumnDraft column) {
        ColumnSpec spec = column.spec;
        if (column.column.generated()) {
            refuseRule(column);
        } else if (column.reference != null) {
            column.plan = new CellPlan.FromParent(
                    column.reference.number, column.reference.targetColumns.get(column.referencePart).place);
        } else if (spec != null && !(column.silent() && spec.rule().bounds().isEmpty())) {
            column.nulls = spec.rule().nulls();
            column.plan = rules.compile(draft, column, spec.rule(), spec.path());
        } else {
            guess(draft, column);
        }
    }

    /** Left to the database when its type is unknown. */
    private void guess(TableDraft draft, ColumnDraft column) {
        if (Guesses.onlyNull(column.column, draft.constraints.hints(column.column.name()))) {
            column.plan = new CellPlan.Constant(null);
            return;
        }
        guesses.guess(column.column, column.place, draft.constraints).ifPresent(guess -> {
            column.generator = guess.generator();
            column.countable = guess.countable();
            column.nulls = guess.nulls();
            column.plan = new CellPlan.Generated(guess.generator(), column.inputs, column.stream);
        });
    }

    private void refuseRule(ColumnDraft column) {
        ColumnSpec spec = column.spec;
        if (spec != null) {
            problems.add(
                    spec.at(), spec.path(), "the database generates this column, it can never be written", "remove it");
        }
    }

    private void pin(TableDraft draft, PinnedRow row) {
        draft.pinned.add(overrides(draft, row.values(), "pinned"));
    }

    private void addTrait(TableDraft draft, Trait trait) {
        draft.traits.put(trait.name(), overrides(draft, trait.values(), "traits." + trait.name()));
    }

    private Map<Integer, CellPlan> overrides(TableDraft draft, Map<String, ColumnRule> values, String what) {
        Map<Integer, CellPlan> plans = new HashMap<>();
        values.forEach((name, rule) -> {
            String path = draft.path() + "." + what + "." + name;
            Optional<ColumnDraft> column = draft.column(name);
            if (column.isEmpty()) {
                problems.add(rule.at(), path, Wording.noColumn(name, draft), Wording.columns(name, draft));
            } else {
                plans.put(column.get().place, rules.compile(draft, column.get(), rule, path));
            }
        });
        return plans;
    }

    /** Whether a table cannot be filled because of a column that takes no null and whose type is unknown. */
    static Optional<ColumnDraft> unfillable(TableDraft draft) {
        return draft.columns.stream()
                .filter(c -> !c.written() && !c.column.generated())
                .filter(c -> !c.column.nullable() && c.column.defaultExpression() == null)
                .filter(c -> c.column.type().kind() == TypeKind.OTHER)
                .findFirst();
    }
}
