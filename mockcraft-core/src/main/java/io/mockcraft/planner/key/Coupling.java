package io.mockcraft.planner.key;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.UniqueDraft;
import java.util.Optional;

/**
 * Makes a reference unique that must agree with another one, which may be unique as well: the parents of both come in
 * couples. How many there are shows only when the parents are made.
 */
final class Coupling {

    private final Capacity capacity;

    Coupling(Capacity capacity) {
        this.capacity = capacity;
    }

    /** Whether the key, of nothing but one reference, holds so. */
    boolean couple(TableDraft draft, UniqueDraft unique) {
        ReferenceDraft agreeing = unique.references().get(0);
        Optional<ReferenceDraft> deciding =
                draft.references.stream().filter(r -> fits(r, agreeing)).findFirst();
        if (draft.rows instanceof RowPlan.Per || !Combining.free(agreeing) || deciding.isEmpty()) {
            return false;
        }
        boolean once = deciding.get().choice instanceof ParentChoice.OneToOne;
        couple(deciding.get(), agreeing, once, unique);
        capacity.limit(draft, unique, agreeing.target.mostRows());
        return true;
    }

    /** Whether the key's only reference is one of a couple: then it has each parent once from now on. */
    boolean once(TableDraft draft, UniqueDraft unique) {
        ReferenceDraft reference = unique.references().get(0);
        if (!(reference.choice instanceof ParentChoice.Coupled coupled)) {
            return false;
        }
        couple(draft.references.get(coupled.first()), draft.references.get(coupled.second()), true, unique);
        capacity.limit(draft, unique, reference.target.mostRows());
        return true;
    }

    /** Whether a reference decides all that another one must agree with, and nothing else decides its parent. */
    private static boolean fits(ReferenceDraft deciding, ReferenceDraft agreeing) {
        return !deciding.sharesColumns()
                && deciding.match.isEmpty()
                && !deciding.self()
                && deciding.required()
                && deciding.when == null
                && (deciding.choice instanceof ParentChoice.Uniform || deciding.choice instanceof ParentChoice.OneToOne)
                && Combining.follows(agreeing, deciding);
    }

    private static void couple(ReferenceDraft deciding, ReferenceDraft agreeing, boolean once, UniqueDraft unique) {
        ParentChoice.Coupled coupled = new ParentChoice.Coupled(deciding.number, agreeing.number, once);
        deciding.keyed(coupled, unique);
        agreeing.keyed(coupled, unique);
    }
}
