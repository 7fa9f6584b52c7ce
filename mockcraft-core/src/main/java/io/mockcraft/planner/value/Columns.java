package io.mockcraft.planner.value;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.bound.Bounds;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.DocumentDraft;
import io.mockcraft.planner.draft.Drafts;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.Wording;
import io.mockcraft.planner.formula.Formulas;
import io.mockcraft.planner.formula.Paths;
import io.mockcraft.planner.formula.Wheres;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.planner.guess.Guesses;
import io.mockcraft.planner.reference.ReferenceRules;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.PinnedRow;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.Trait;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.Variant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles the columns of a table: what the schema prescribes, what references decide, and guesses for the rest. */
public final class Columns {

    private final Rules rules;
    private final Guesses guesses;
    private final NullAnchors nullAnchors;
    private final Problems problems;

    /** Compiles rules with these generators, deals values out, and guesses for silent columns; {@code now} is the schema's clock. */
    public Columns(
            Drafts drafts,
            Generators generators,
            Guesses guesses,
            Paths paths,
            Formulas formulas,
            Dealer dealer,
            Instant now,
            Problems problems) {
        Aggregates aggregates = new Aggregates(drafts, new Wheres(now, problems), problems);
        SeriesPlans series = new SeriesPlans(paths, now, problems);
        Bounds bounds = new Bounds(paths, now, problems);
        ChosenPlans chosen = new ChosenPlans(paths, new ReferenceRules(paths, formulas, problems), problems);
        Sources sources =
                new Sources(generators, guesses, paths, formulas, bounds, aggregates, series, chosen, dealer, problems);
        this.rules = new Rules(sources, formulas, paths, problems);
        this.guesses = guesses;
        this.nullAnchors = new NullAnchors(problems);
        this.problems = problems;
    }

    /** Compiles the table's columns, pinned rows and traits. */
    public void compile(TableDraft draft) {
        if (draft.standsFor()) {
            return;
        }
        draft.columns.forEach(column -> compile(draft, column));
        TableSpec spec = draft.spec;
        if (spec != null) {
            vary(draft, spec.variants());
            spec.pinned().forEach(row -> pin(draft, row));
            spec.traits().forEach(trait -> addTrait(draft, trait));
        }
    }

    private void compile(TableDraft draft, ColumnDraft column) {
        ColumnSpec spec = column.spec;
        if (column.column.generated()) {
            refuseRule(column);
        } else if (column.given != null) {
            column.plan = column.given;
        } else if (column.reference != null) {
            refuseLayers(column, column.reference);
            column.plan = fromParent(draft, column, column.reference);
        } else if (spec != null && !spec.rule().open()) {
            compile(draft, column, spec);
        } else {
            guess(draft, column);
        }
    }

    /** What lies over a column that a reference decides is the reference's to say. */
    private void refuseLayers(ColumnDraft column, ReferenceDraft reference) {
        ColumnSpec spec = column.spec;
        if (spec != null
                && spec.rule().source() instanceof ValueSource.Guessed
                && !spec.rule().open()) {
            problems.add(
                    spec.rule().at(),
                    spec.path(),
                    "the reference \"" + reference.written() + "\" decides this column",
                    "write `nulls` and `when` beside the reference, or give the column a source of its own");
        }
    }

    /** A column that takes no null has a value of its own where its reference leads nowhere, because others of its columns do. */
    private CellPlan fromParent(TableDraft draft, ColumnDraft column, ReferenceDraft reference) {
        boolean needsValue = !column.column.nullable() && !reference.required();
        CellPlan alone = needsValue
                ? guesses.byHints(column.column, draft.constraints.hints(column.column.name()))
                        .orElse(null)
                : null;
        return new CellPlan.FromParent(
                reference.number, reference.targetColumns.get(column.referencePart).place, alone);
    }

    /** What is laid over a rule without a source is laid over a guess. */
    private void compile(TableDraft draft, ColumnDraft column, ColumnSpec spec) {
        if (spec.rule().source() instanceof ValueSource.Guessed && !Bounds.asked(spec.rule())) {
            guess(draft, column);
            column.plan = rules.lay(draft, column, spec.rule(), column.plan, spec.path());
        } else {
            column.plan = rules.compile(draft, column, spec.rule(), spec.path());
            nullAnchors.refuse(draft, column, spec);
        }
        column.nulls = spec.rule().nulls();
    }

    /** Left to the database when its type is unknown. */
    private void guess(TableDraft draft, ColumnDraft column) {
        if (Guesses.onlyNull(column.column, draft.constraints.hints(column.column.name()))) {
            column.plan = new CellPlan.Constant(null);
            return;
        }
        String table = draft.table.name().name();
        guesses.guess(table, column.column, column.place, draft.constraints).ifPresent(guess -> {
            column.generator = guess.generator();
            column.counting = guess.counting();
            column.nulls = column.needed ? 0 : guess.nulls();
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

    /** Each row has one of the variants; what it leaves open is as without variants. */
    private void vary(TableDraft draft, List<Variant> variants) {
        List<Double> weights = variants.stream().map(Variant::weight).toList();
        List<Map<Integer, CellPlan>> ways = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            ways.add(overrides(draft, variants.get(i).values(), "variants[" + i + "]"));
        }
        for (ColumnDraft column : draft.columns) {
            if (ways.stream().anyMatch(way -> way.containsKey(column.place))) {
                List<CellPlan> plans = ways.stream()
                        .map(way -> way.getOrDefault(column.place, column.plan))
                        .toList();
                column.plan = new DerivedPlan.OneOf(weights, plans, "variants");
                column.varied = true;
            }
        }
    }

    private void pin(TableDraft draft, PinnedRow row) {
        Map<Integer, CellPlan> values = overrides(draft, row.values(), "pinned");
        draft.pinned.add(values);
        values.forEach((place, plan) -> {
            if (plan instanceof CellPlan.Constant constant && constant.value() != null) {
                draft.columns.get(place).pinned.add(String.valueOf(constant.value()));
            }
        });
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
                plans.put(column.get().place, override(draft, column.get(), rule, path));
            }
        });
        return plans;
    }

    /** What the column itself is made by stays as it is. */
    private CellPlan override(TableDraft draft, ColumnDraft column, ColumnRule rule, String path) {
        Generator generator = column.generator;
        List<PathPlan> inputs = column.inputs;
        DocumentDraft document = column.document;
        CellPlan plan = rules.compile(draft, column, rule, path);
        column.generator = generator;
        column.inputs = inputs;
        column.document = document;
        return plan;
    }

    /** Whether a table cannot be filled because of a column that takes no null and whose type is unknown. */
    public static Optional<ColumnDraft> unfillable(TableDraft draft) {
        return draft.columns.stream()
                .filter(c -> !c.written() && !c.column.generated())
                .filter(c -> !c.column.nullable() && c.column.defaultExpression() == null)
                .filter(c -> c.column.type().kind() == TypeKind.OTHER)
                .findFirst();
    }
}
