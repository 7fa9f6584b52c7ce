package io.mockcraft.planner.value;

import io.mockcraft.plan.Aggregation;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.DocumentDraft;
import io.mockcraft.planner.draft.Drafts;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.Wording;
import io.mockcraft.planner.formula.Wheres;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.Condition;
import io.mockcraft.schema.ValueSource;
import java.util.List;
import java.util.Optional;

/** Compiles what is computed over children, or over a list. */
final class Aggregates {

    private final Drafts drafts;
    private final Wheres wheres;
    private final ListAggregates lists;
    private final Problems problems;

    Aggregates(Drafts drafts, Wheres wheres, Problems problems) {
        this.drafts = drafts;
        this.wheres = wheres;
        this.lists = new ListAggregates(wheres, problems);
        this.problems = problems;
    }

    CellPlan aggregate(TableDraft draft, ColumnDraft column, ValueSource.Aggregate source, String path) {
        String first = source.what().segments().get(0);
        Optional<DocumentDraft.Found> list = list(draft, column, first);
        Optional<TableDraft> children = drafts.find(first);
        boolean inDocument = list.isPresent() && list.get().path().ofField();
        if (list.isPresent() && (children.isEmpty() || inDocument)) {
            return lists.aggregate(list.get(), source, Math.max(0, scale(column)), path);
        } else if (children.isEmpty()) {
            problems.add(
                    source.what().at(),
                    path,
                    "no table \"" + first + "\" whose rows refer to " + draft.label,
                    Suggestions.didYouMean(first, drafts.labels()));
            return new CellPlan.Constant(null);
        }
        return overChildren(draft, column, children.get(), source, path).orElseGet(() -> new CellPlan.Constant(null));
    }

    /** A field of the same document, or a column of the row. */
    private static Optional<DocumentDraft.Found> list(TableDraft draft, ColumnDraft column, String name) {
        DocumentDraft inside = column.inside;
        Optional<DocumentDraft.Found> field = inside == null ? Optional.empty() : inside.field(name);
        return field.or(() -> draft.column(name).map(c -> new DocumentDraft.Found(PathPlan.own(c.place), c)));
    }

    private Optional<CellPlan> overChildren(
            TableDraft draft, ColumnDraft column, TableDraft children, ValueSource.Aggregate source, String path) {
        Optional<ReferenceDraft> reference = reference(draft, children, source, path);
        Optional<Integer> taken = taken(children, source, path);
        if (reference.isEmpty() || taken.isEmpty() || !counted(draft, children, reference.get(), source, path)) {
            return Optional.empty();
        }
        Condition where = source.where();
        Wheres.Compiled condition =
                where == null ? Wheres.Compiled.NONE : wheres.compiled(children, where, path + ".where");
        return Optional.of(new DerivedPlan.Aggregated(
                aggregation(source),
                children.number,
                reference.get().number,
                taken.get(),
                condition.test(),
                condition.columns(),
                Math.max(0, scale(column))));
    }

    /** The children's reference that leads here. */
    private Optional<ReferenceDraft> reference(
            TableDraft draft, TableDraft children, ValueSource.Aggregate source, String path) {
        List<ReferenceDraft> leading =
                children.references.stream().filter(r -> r.target == draft).toList();
        String via = source.via();
        List<ReferenceDraft> chosen = via == null
                ? leading
                : leading.stream().filter(r -> r.named(via)).toList();
        if (chosen.size() == 1) {
            return Optional.of(chosen.get(0));
        }
        Optional<ReferenceDraft> counted =
                leading.stream().filter(r -> via == null && r.counted()).findFirst();
        if (counted.isPresent()) {
            return counted;
        }
        problems.add(
                source.at(),
                path,
                leading.isEmpty()
                        ? children.label + " has no reference to " + draft.label
                        : "several references of " + children.label + " lead to " + draft.label,
                leading.isEmpty()
                        ? "add one"
                        : "name one: `via: " + leading.get(0).written() + "`");
        return Optional.empty();
    }

    /** The children's column; -1 where they are only counted. */
    private Optional<Integer> taken(TableDraft children, ValueSource.Aggregate source, String path) {
        List<String> segments = source.what().segments();
        if (segments.size() == 1) {
            return Optional.of(-1);
        }
        Optional<ColumnDraft> column = children.column(segments.get(1));
        if (column.isEmpty()) {
            problems.add(
                    source.what().at(),
                    path,
                    Wording.noColumn(segments.get(1), children),
                    Wording.columns(segments.get(1), children));
        }
        column.ifPresent(c -> refuseUnaddable(c, source, path));
        return column.map(c -> c.place);
    }

    private void refuseUnaddable(ColumnDraft children, ValueSource.Aggregate source, String path) {
        boolean adds = aggregation(source) == Aggregation.SUM || aggregation(source) == Aggregation.AVG;
        if (adds && !TypeFit.addable(children.column.type())) {
            problems.add(
                    source.what().at(),
                    path,
                    "values of type " + children.column.type().sqlName() + " cannot be added up",
                    "name a column of numbers, or use `count`, `min` or `max`");
        }
    }

    /** Only the rows of a table that is counted per parent, or of a tree, can be listed from the parent. */
    private boolean counted(
            TableDraft draft,
            TableDraft children,
            ReferenceDraft reference,
            ValueSource.Aggregate source,
            String path) {
        if (reference.counted() || reference.treeTells()) {
            return true;
        }
        problems.add(
                source.at(),
                path,
                "the rows of " + children.label + " are not counted per row of " + draft.label
                        + ", so they cannot be listed from there",
                reference.self()
                        ? "make it a tree: `" + reference.written() + ": { ref: " + children.label
                                + ", tree: { roots: 3 } }`"
                        : "give " + children.label + " `rows: { per: " + reference.written() + ", count: 1..3 }`");
        return false;
    }

    static Aggregation aggregation(ValueSource.Aggregate source) {
        return Aggregation.valueOf(source.function().name());
    }

    private static int scale(ColumnDraft column) {
        return Literals.scale(column.column.type());
    }
}
