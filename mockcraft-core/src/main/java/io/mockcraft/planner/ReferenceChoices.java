package io.mockcraft.planner;

import io.mockcraft.plan.ParentChoice;

/** How references that nobody prescribed choose, and how often they lead nowhere. */
final class ReferenceChoices {

    private static final double NULLS = 0.1;

    private ReferenceChoices() {}

    static void decide(TableDraft draft) {
        draft.references.forEach(ReferenceChoices::decide);
    }

    private static void decide(ReferenceDraft reference) {
        if (reference.choice instanceof ParentChoice.Counted) {
            return;
        }
        if (reference.self()) {
            reference.choice = new ParentChoice.Earlier();
        }
        if (reference.spec == null && !reference.required()) {
            reference.nulls = reference.target.mostRows() == 0 ? 1 : NULLS;
        }
    }
}
