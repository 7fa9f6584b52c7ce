package io.mockcraft.planner.reference;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.Spread;
import io.mockcraft.planner.bound.Spreads;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.DocumentDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.Wording;
import io.mockcraft.planner.formula.Formulas;
import io.mockcraft.planner.formula.Paths;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Condition;
import io.mockcraft.schema.ParentWeights;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.TreeSpec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles what a schema says of how references choose, once all references and row counts are known. */
public final class ReferenceRules {

    private final Paths paths;
    private final Formulas formulas;
    private final Trees trees;
    private final Problems problems;

    /** Compiles rules that name columns by these paths. */
    public ReferenceRules(Paths paths, Formulas formulas, Problems problems) {
        this.paths = paths;
        this.formulas = formulas;
        this.trees = new Trees(problems);
        this.problems = problems;
    }

    /** Compiles what the schema says of the table's references, but for those inside of documents. */
    public void compile(TableDraft draft) {
        for (ReferenceDraft reference : draft.references) {
            if (!reference.inDocument()) {
                compile(reference, null);
            }
        }
    }

    /** Compiles what the schema says of a reference that stands inside of a document; null for one of the row. */
    public void compile(ReferenceDraft reference, @Nullable DocumentDraft inside) {
        ReferenceSpec spec = reference.spec;
        if (spec != null) {
            spec.match().forEach((theirs, own) -> match(reference, inside, theirs, own));
            when(reference, inside, spec.when());
            weights(reference, spec.weights());
            TreeSpec tree = spec.tree();
            if (tree != null) {
                trees.plan(reference, tree);
            }
        }
    }

    private void match(ReferenceDraft reference, @Nullable DocumentDraft inside, String theirs, Path own) {
        Optional<ColumnDraft> column = reference.target.column(theirs);
        if (column.isEmpty()) {
            problems.add(
                    own.at(),
                    reference.path() + ".match",
                    Wording.noColumn(theirs, reference.target),
                    Wording.columns(theirs, reference.target));
        }
        Optional<PathPlan> path = paths.resolve(reference.owner, inside, own, reference.path() + ".match");
        if (column.isPresent() && path.isPresent()) {
            reference.match.add(new PlannedReference.Match(column.get().place, path.get()));
            reference.inputs.add(path.get());
            reference.read.add(column.get().place);
        }
    }

    private void when(ReferenceDraft reference, @Nullable DocumentDraft inside, @Nullable Condition when) {
        if (when == null) {
            return;
        }
        if (reference.required()) {
            problems.add(
                    when.at(),
                    reference.path(),
                    "the column takes no null, but a false `when` leaves it without a parent",
                    "remove `when`, or let the column take null");
        }
        formulas.compile(reference.owner, inside, when.text(), when.at(), reference.path() + ".when")
                .ifPresent(compiled -> {
                    reference.when = compiled;
                    reference.inputs.addAll(compiled.inputs());
                });
    }

    private void weights(ReferenceDraft reference, @Nullable ParentWeights weights) {
        if (weights == null) {
            return;
        }
        if (reference.choice instanceof ParentChoice.Counted) {
            problems.add(
                    weights.at(),
                    reference.path(),
                    "the rows are counted per row of " + reference.target.label + ", so its rows are not chosen",
                    "remove the weights, or spread the counts");
        } else if (weights instanceof ParentWeights.Spread spread) {
            reference.choice = spread(spread, reference);
        } else if (weights instanceof ParentWeights.Keys keys) {
            reference.choice = keys(reference, keys);
        } else if (weights instanceof ParentWeights.OfColumn column) {
            reference.choice = ofColumn(reference, column);
        }
    }

    private ParentChoice spread(ParentWeights.Spread weights, ReferenceDraft reference) {
        Spread spread = Spreads.of(weights.distribution(), false, reference.path(), problems);
        boolean zipf = spread != null
                && spread.kind() == Spread.Kind.ZIPF
                && !spread.parameters().containsKey("count");
        if (spread == null || spread.kind() == Spread.Kind.UNIFORM) {
            return new ParentChoice.Uniform();
        }
        return zipf
                ? new ParentChoice.Skewed(spread.parameters().getOrDefault("exponent", 1.0))
                : new ParentChoice.Spreaded(spread);
    }

    private ParentChoice keys(ReferenceDraft reference, ParentWeights.Keys keys) {
        if (reference.targetColumns.size() != 1) {
            problems.add(
                    keys.at(),
                    reference.path(),
                    "weights by key need a reference of one column",
                    "weigh by a column of the parent instead: `weights: column`");
            return reference.choice;
        }
        return WeightedKeys.of(reference, keys, problems);
    }

    private ParentChoice ofColumn(ReferenceDraft reference, ParentWeights.OfColumn weights) {
        Optional<ColumnDraft> column = reference.target.column(weights.column());
        if (column.isEmpty()) {
            problems.add(
                    weights.at(),
                    reference.path(),
                    Wording.noColumn(weights.column(), reference.target),
                    Wording.columns(weights.column(), reference.target));
            return reference.choice;
        }
        reference.read.add(column.get().place);
        return new ParentChoice.WeightedBy(column.get().place);
    }
}
