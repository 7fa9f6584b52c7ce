package io.mockcraft.planner.order;

import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.RowCount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Refuses tables whose rows are counted per each other's rows: none of them could begin. */
public final class CountCycles {

    private final Problems problems;

    /** Notes the circles that it finds. */
    public CountCycles(Problems problems) {
        this.problems = problems;
    }

    /** The first table of each circle is told, and counted for itself from here on. */
    public void cut(TableDraft draft) {
        Set<TableDraft> way = new LinkedHashSet<>();
        TableDraft at = draft;
        while (at.rows instanceof RowPlan.Per per && way.add(at)) {
            at = at.references.get(per.reference()).target;
        }
        if (at == draft && !way.isEmpty()) {
            refuse(draft, way.stream().map(t -> t.label).toList());
        }
    }

    private void refuse(TableDraft draft, List<String> way) {
        RowCount count = draft.spec == null ? null : draft.spec.rows();
        problems.add(
                count == null ? draft.at() : count.at(),
                draft.path() + ".rows",
                "rows are counted per each other in a circle: " + String.join(" per ", way) + " per " + draft.label,
                "give one of them a count of its own");
        draft.rows = new RowPlan.Fixed(0);
    }
}
