package io.mockcraft.planner.value;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.RowFormula;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.formula.Formulas;
import io.mockcraft.planner.formula.Paths;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles a rule that somebody wrote into a cell plan: a source, then what is laid over it. */
final class Rules {

    private final Sources sources;
    private final Formulas formulas;
    private final Paths paths;
    private final Problems problems;

    Rules(Sources sources, Formulas formulas, Paths paths, Problems problems) {
        this.sources = sources;
        this.formulas = formulas;
        this.paths = paths;
        this.problems = problems;
    }

    CellPlan compile(TableDraft draft, ColumnDraft column, ColumnRule rule, String path) {
        return lay(draft, column, rule, sources.compile(draft, column, rule, path, this), path);
    }

    /** Lays over a value what the rule says; the order is {@code when}, then {@code nulls}, then the value. */
    CellPlan lay(TableDraft draft, ColumnDraft column, ColumnRule rule, CellPlan value, String path) {
        CellPlan nullable = rule.nulls() == 0 ? value : nullable(column, rule, value, path);
        CellPlan shared = rule.sameFor().isEmpty() ? nullable : sameFor(draft, column, rule, nullable, path);
        When when = rule.when();
        return when == null ? shared : when(draft, column, when, shared, path);
    }

    private CellPlan nullable(ColumnDraft column, ColumnRule rule, CellPlan value, String path) {
        if (!column.column.nullable()) {
            problems.add(rule.at(), path, "the column takes no null, but `nulls` asks for some", "remove `nulls`");
        }
        return new CellPlan.Nulls(rule.nulls(), value, column.stream);
    }

    private CellPlan sameFor(TableDraft draft, ColumnDraft column, ColumnRule rule, CellPlan value, String path) {
        List<PathPlan> keys = new ArrayList<>();
        rule.sameFor()
                .forEach(key -> paths.resolve(draft, column.inside, key, path).ifPresent(keys::add));
        if (rule.unique()) {
            problems.add(
                    rule.at(), path, "`sameFor` gives several rows one value, so it cannot be unique", "remove one");
        }
        return new DerivedPlan.SameFor(keys, value);
    }

    private CellPlan when(TableDraft draft, ColumnDraft column, When when, CellPlan value, String path) {
        Optional<RowFormula> condition = formulas.compile(
                draft, column.inside, when.condition().text(), when.condition().at(), path + ".when");
        CellPlan otherwise = otherwise(draft, column, when, path);
        return condition
                .<CellPlan>map(c -> new DerivedPlan.When(c, value, otherwise))
                .orElse(value);
    }

    private CellPlan otherwise(TableDraft draft, ColumnDraft column, When when, String path) {
        ColumnRule rule = when.otherwise();
        if (rule != null) {
            return compile(draft, column, rule, path + ".else");
        }
        if (!column.column.nullable()) {
            problems.add(
                    when.at(),
                    path,
                    "the column takes no null, but a false `when` leaves it without a value",
                    "add `else`");
        }
        return new CellPlan.Constant(null);
    }
}
