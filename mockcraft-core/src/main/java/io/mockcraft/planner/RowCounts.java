package io.mockcraft.planner;

import io.mockcraft.plan.RowPlan;
import io.mockcraft.plan.Spread;
import io.mockcraft.planner.bound.Spreads;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.RowCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides how many rows each table gets. */
final class RowCounts {

    private final PlanOptions options;
    private final ExistingRows existing;
    private final Problems problems;
    private final List<String> notices;

    RowCounts(PlanOptions options, ExistingRows existing, Problems problems, List<String> notices) {
        this.options = options;
        this.existing = existing;
        this.problems = problems;
        this.notices = notices;
    }

    void decide(TableDraft draft) {
        if (draft.standsFor()) {
            draft.rows = new RowPlan.Existing(existing(draft));
            return;
        }
        RowCount count = draft.spec == null ? null : draft.spec.rows();
        boolean before = draft.table.populated() && draft.table.access().reads();
        if (draft.spec == null && before && serves(draft)) {
            return;
        }
        if (count instanceof RowCount.Fixed fixed) {
            draft.rows = new RowPlan.Fixed(fixed.count());
        } else if (count instanceof RowCount.Per per) {
            perParent(draft, per);
        } else {
            draft.rows = new RowPlan.Fixed(usual(draft));
        }
    }

    private long usual(TableDraft draft) {
        long rows = options.rows(draft.table.name());
        if (rows > 0 && rows < options.defaultRows()) {
            notices.add(draft.label + ": " + rows + " rows instead of " + options.defaultRows()
                    + ", because no place was found for more");
        }
        return rows;
    }

    /** A table that nobody named and that holds rows serves as parent. */
    private boolean serves(TableDraft draft) {
        List<Map<String, @Nullable Object>> rows = existing(draft);
        if (!rows.isEmpty()) {
            draft.rows = new RowPlan.Existing(rows);
        }
        return !rows.isEmpty();
    }

    private List<Map<String, @Nullable Object>> existing(TableDraft draft) {
        List<Map<String, @Nullable Object>> rows = existing.read(draft.table);
        if (rows.size() == ExistingRows.LIMIT) {
            notices.add(draft.label + ": of the rows that are there the first " + rows.size()
                    + " in the order of its key serve as parents");
        }
        return rows;
    }

    private void perParent(TableDraft draft, RowCount.Per per) {
        Optional<ReferenceDraft> reference = draft.reference(per.reference())
                .or(() -> draft.column(per.reference()).map(c -> c.reference));
        if (reference.isEmpty()) {
            problems.add(
                    per.at(),
                    draft.path() + ".rows.per",
                    "no reference \"" + per.reference() + "\" in table \"" + draft.label + "\"",
                    Suggestions.didYouMeanOrList(
                            per.reference(),
                            draft.references.stream()
                                    .map(ReferenceDraft::written)
                                    .toList()));
            return;
        }
        Spread spread = Spreads.of(per.distribution(), false, draft.path() + ".rows", problems);
        reference.get().count(per.counts(), spread);
    }
}
