package io.mockcraft.planner;

import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.Drafts;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.RowCount.WeightedRange;
import io.mockcraft.schema.ValueSource;
import java.util.List;
import java.util.Optional;

/**
 * Lays out tables per parent where somebody needs to list a parent's rows and nobody said how many there are.
 */
final class CountedTables {

    private static final List<WeightedRange> FEW = List.of(new WeightedRange(1, 3, 1));

    private final Drafts drafts;

    CountedTables(Drafts drafts) {
        this.drafts = drafts;
    }

    void layOut() {
        for (TableDraft draft : drafts.all()) {
            if (draft.spec != null) {
                draft.spec.columns().forEach(column -> layOut(draft, column));
            }
        }
    }

    private void layOut(TableDraft draft, ColumnSpec column) {
        ColumnRule rule = column.rule();
        if (rule.source() instanceof ValueSource.Aggregate aggregate) {
            drafts.find(aggregate.what().segments().get(0)).ifPresent(children -> under(draft, children, aggregate));
        } else if (rule.source() instanceof ValueSource.Split split) {
            draft.leadingTo(split.amount().segments().get(0)).ifPresent(CountedTables::countPer);
        }
    }

    private static void under(TableDraft parent, TableDraft children, ValueSource.Aggregate aggregate) {
        String via = aggregate.via();
        Optional<ReferenceDraft> first = children.references.stream()
                .filter(r -> r.target == parent && (via == null || r.named(via)))
                .findFirst();
        first.ifPresent(CountedTables::countPer);
    }

    private static void countPer(ReferenceDraft reference) {
        TableDraft owner = reference.owner;
        boolean open = owner.spec == null || owner.spec.rows() == null;
        if (open && owner.rows instanceof RowPlan.Fixed && !reference.self()) {
            reference.count(FEW, null);
        }
    }
}
