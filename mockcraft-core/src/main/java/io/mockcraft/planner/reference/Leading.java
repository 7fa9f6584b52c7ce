package io.mockcraft.planner.reference;

import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.schema.RowCount;
import java.util.Comparator;

/**
 * Which of several references over a column decides it, wherever they stand: the one that the rows are counted per; one
 * that every row needs; one into another table; one whose choice is prescribed; the widest, because what it refers to
 * agrees with the narrower ones already; in the end, the first by the names of its columns.
 */
final class Leading {

    static final Comparator<ReferenceDraft> FIRST = Comparator.<ReferenceDraft, Boolean>comparing(r -> !counted(r))
            .thenComparing(Leading::optional)
            .thenComparing(ReferenceDraft::self)
            .thenComparing(r -> !prescribed(r))
            .thenComparing(r -> -r.columns.size())
            .thenComparing(ReferenceDraft::stream);

    private Leading() {}

    static boolean counted(ReferenceDraft reference) {
        return reference.owner.spec != null
                && reference.owner.spec.rows() instanceof RowCount.Per per
                && reference.named(per.reference());
    }

    private static boolean optional(ReferenceDraft reference) {
        return reference.columns.stream().anyMatch(c -> c.column.nullable());
    }

    private static boolean prescribed(ReferenceDraft reference) {
        return reference.asked != null
                || reference.spec != null
                        && (reference.spec.weights() != null
                                || reference.spec.unique()
                                || reference.spec.fromExisting());
    }
}
