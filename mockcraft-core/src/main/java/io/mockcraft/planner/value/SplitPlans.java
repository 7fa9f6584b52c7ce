package io.mockcraft.planner.value;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.formula.Paths;
import io.mockcraft.planner.formula.RoundedTo;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ValueSource;
import java.util.Optional;

/** Compiles shares of an amount that a parent holds. */
final class SplitPlans {

    private final Paths paths;
    private final Problems problems;

    SplitPlans(Paths paths, Problems problems) {
        this.paths = paths;
        this.problems = problems;
    }

    CellPlan plan(TableDraft draft, ColumnDraft column, ValueSource.Split source, String path) {
        Optional<Paths.Found> amount = paths.find(draft, column.inside, source.amount(), path);
        if (amount.isEmpty()) {
            return new CellPlan.Constant(null);
        }
        PathPlan total = amount.get().plan();
        requireCounted(draft, total, source, path);
        Integer asked = source.scale();
        int scale = asked == null ? Math.max(0, scale(column)) : asked;
        refuseLostDigits(amount.get().column(), scale, source, path);
        return new DerivedPlan.SplitOf(total, scale, column.stream);
    }

    private void requireCounted(TableDraft draft, PathPlan total, ValueSource.Split source, String path) {
        boolean counted = total.references().size() == 1
                && draft.rows instanceof RowPlan.Per per
                && per.reference() == total.references().get(0);
        if (!counted) {
            problems.add(
                    source.at(),
                    path,
                    "only an amount of the parent that the rows are counted per can be split among them",
                    "give " + draft.label + " `rows: { per: "
                            + source.amount().segments().get(0) + ", count: 1..3 }`");
        }
    }

    private void refuseLostDigits(ColumnDraft amount, int scale, ValueSource.Split source, String path) {
        int digits = amount.spec != null && amount.spec.rule().source() instanceof ValueSource.Calculated calculated
                ? RoundedTo.digits(amount.column.type(), calculated.text(), calculated.at())
                : scale(amount);
        if (digits > scale) {
            problems.add(
                    source.at(),
                    path,
                    "parts with " + scale + " digits behind the point cannot add up to \"" + amount.column.name()
                            + "\", which has " + digits,
                    "give the parts as many digits, or round the amount");
        }
    }

    private static int scale(ColumnDraft column) {
        return Literals.scale(column.column.type());
    }
}
