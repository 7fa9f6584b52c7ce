package io.mockcraft.planner;

import io.mockcraft.constraint.Checker;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.problem.Problems;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses prescribed values of which no single one passes the column's own checks. */
final class Unmet {

    private final Problems problems;

    Unmet(Problems problems) {
        this.problems = problems;
    }

    void refuse(TableDraft draft) {
        if (!draft.existing()) {
            draft.columns.stream().filter(c -> c.spec != null && !c.varied).forEach(c -> refuse(draft, c));
        }
    }

    private void refuse(TableDraft draft, ColumnDraft column) {
        List<CellPlan.Constant> values = values(column.plan);
        if (column.spec == null || values.isEmpty()) {
            return;
        }
        Checker checker = draft.constraints.checker(Set.of(column.column.name()));
        if (values.stream().noneMatch(v -> passes(checker, column.place, v.value()))) {
            problems.add(
                    column.spec.at(),
                    column.spec.path(),
                    "the database's checks refuse " + (values.size() == 1 ? "this value" : "all these values"),
                    "give one that they let pass");
        }
    }

    private static boolean passes(Checker checker, int place, @Nullable Object value) {
        return checker.passes(slot -> slot == place ? value : null);
    }

    private static List<CellPlan.Constant> values(CellPlan plan) {
        if (plan instanceof CellPlan.Constant constant) {
            return List.of(constant);
        }
        return plan instanceof CellPlan.Choice choice ? choice.values() : List.of();
    }
}
