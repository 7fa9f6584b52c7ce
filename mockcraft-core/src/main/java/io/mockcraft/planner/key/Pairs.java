package io.mockcraft.planner.key;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.ReferenceChecks;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.UniqueDraft;
import java.util.List;

/** Makes pairs of two parents of one table unique whichever stands first, such as friends. */
final class Pairs {

    private final Capacity capacity;

    Pairs(Capacity capacity) {
        this.capacity = capacity;
    }

    /** Whether checks say which of two parents of one table stands first, so that pairs are unordered anyway. */
    static boolean ordered(TableDraft draft, UniqueDraft unique) {
        List<ReferenceDraft> references = unique.references();
        return !(draft.rows instanceof RowPlan.Per)
                && references.size() == 2
                && unique.columns().size() == 2
                && references.stream().allMatch(r -> r.choice instanceof ParentChoice.Uniform)
                && references.get(0).target == references.get(1).target
                && (ReferenceChecks.before(references.get(0), references.get(1))
                        || ReferenceChecks.before(references.get(1), references.get(0)));
    }

    void make(TableDraft draft, UniqueDraft unique) {
        List<ReferenceDraft> references = unique.references();
        boolean pair = references.size() == 2 && references.get(0).target == references.get(1).target;
        if (!pair || references.stream().anyMatch(r -> r.narrowed() || r.self() || r.where != null)) {
            capacity.unproved(draft, unique);
            return;
        }
        boolean swapped = ReferenceChecks.before(references.get(1), references.get(0));
        ReferenceDraft first = references.get(swapped ? 1 : 0);
        ReferenceDraft second = references.get(swapped ? 0 : 1);
        long parents = first.target.fewestRows();
        if (!(draft.rows instanceof RowPlan.Per per)) {
            first.keyed(new ParentChoice.OfPair(second.number, false), unique);
            second.keyed(new ParentChoice.OfPair(first.number, true), unique);
            capacity.limit(draft, unique, Products.times(parents, parents - 1) / 2);
        } else if (per.reference() == first.number || per.reference() == second.number) {
            ReferenceDraft other = per.reference() == first.number ? second : first;
            other.keyed(new ParentChoice.FurtherOn(), unique);
            capacity.limitPerParent(draft, per, (parents - 1) / 2, unique);
        } else {
            capacity.unproved(draft, unique);
        }
    }
}
