package io.mockcraft.planner.reference;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;

/** How references that nobody prescribed choose, and how often they lead nowhere. */
public final class ReferenceChoices {

    private static final double NULLS = 0.1;

    private ReferenceChoices() {}

    /** Decides for the table's references. */
    public static void decide(TableDraft draft) {
        draft.references.forEach(ReferenceChoices::decide);
    }

    private static void decide(ReferenceDraft reference) {
        if (reference.self() && !(reference.choice instanceof ParentChoice.Counted)) {
            reference.choice = new ParentChoice.Earlier();
        }
    }

    /** Once it is known which tables stay empty. */
    public static void nowhere(TableDraft draft) {
        draft.references.stream()
                .filter(r -> !(r.choice instanceof ParentChoice.Counted))
                .filter(r -> r.spec == null && !r.required())
                .forEach(r -> r.nulls = r.target.mostRows() == 0 ? 1 : nulls(r));
    }

    private static double nulls(ReferenceDraft reference) {
        return reference.columns.stream().anyMatch(column -> column.needed) ? 0 : NULLS;
    }
}
