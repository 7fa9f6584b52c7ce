package io.mockcraft.planner.key;

import io.mockcraft.generator.Distinct;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.RowCount;
import io.mockcraft.schema.ValueSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out tables with one row for each combination of parents and listed values: a digit of the row's number for each. */
public final class Covers {

    private static final long MOST = 100_000_000;

    private final Domains domains;
    private final Problems problems;

    /** Lays out over these domains. */
    public Covers(Domains domains, Problems problems) {
        this.domains = domains;
        this.problems = problems;
    }

    /** Gives a table that covers combinations a row for each of them. */
    public void layOut(TableDraft draft) {
        if (draft.spec != null && draft.spec.rows() instanceof RowCount.Cover cover) {
            List<String> names = cover.names().isEmpty() ? everything(draft) : cover.names();
            long rows = names.isEmpty() ? nothing(draft, cover) : 1;
            for (String name : names) {
                rows = Math.min(MOST + 1, rows * digit(draft, name, rows, cover));
            }
            if (rows > MOST) {
                problem(draft, cover, "there are more than " + MOST + " combinations", "name fewer of them");
            }
            draft.rows = new RowPlan.Fixed(rows);
        }
    }

    private static List<String> everything(TableDraft draft) {
        List<String> names = new ArrayList<>();
        draft.references.stream()
                .filter(r -> r.spec != null && !r.columns.isEmpty() && !r.self())
                .forEach(r -> names.add(r.name));
        draft.columns.stream()
                .filter(c -> c.spec != null && c.spec.rule().source() instanceof ValueSource.Choice)
                .forEach(c -> names.add(c.column.name()));
        return names;
    }

    private long nothing(TableDraft draft, RowCount.Cover cover) {
        problem(draft, cover, "it has no reference and no column of given values to combine", "write a count");
        return 0;
    }

    /** Makes the named thing follow its digit; answers how many values it has. */
    private long digit(TableDraft draft, String name, long divisor, RowCount.Cover cover) {
        Optional<ReferenceDraft> reference = draft.leadingTo(name);
        if (reference.isPresent()) {
            return parents(draft, reference.get(), divisor, cover);
        }
        Optional<ColumnDraft> column = draft.column(name);
        if (column.isEmpty() || domains.capacity(column.get()) == 0) {
            String wrong = "\"" + name + "\" is no reference and no column of given values";
            problem(draft, cover, wrong, Suggestions.didYouMeanOrList(name, everything(draft)));
            return 1;
        }
        Distinct distinct = domains.distinct(column.get());
        column.get().plan = new CellPlan.Digit(distinct, divisor, column.get().stream);
        column.get().nulls = 0;
        draft.covered.add(column.get());
        return distinct.capacity();
    }

    private long parents(TableDraft draft, ReferenceDraft reference, long divisor, RowCount.Cover cover) {
        long parents = reference.target.fewestRows();
        boolean chosen = reference.restricted() || reference.sharesColumns();
        if (chosen || parents != reference.target.mostRows()) {
            problem(
                    draft,
                    cover,
                    "how many rows of " + reference.target.label + " \"" + reference.name
                            + "\" may choose is not known before they are made",
                    "give " + reference.target.label + " a fixed count, and the reference no condition");
        }
        reference.choice = new ParentChoice.Digit(divisor, parents);
        reference.nulls = 0;
        draft.covered.addAll(reference.columns);
        return parents;
    }

    private void problem(TableDraft draft, RowCount.Cover cover, String reason, String remedy) {
        problems.add(cover.at(), draft.path() + ".rows", reason, remedy);
    }
}
