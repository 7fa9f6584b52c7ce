package io.mockcraft.planner.order;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts cycles of columns that take their values from each other, such as two tables that share one key: the first column
 * of the cycle makes the values, the others follow. The first is one beside which a row may do without the parent, as a page
 * may without its current revision, where there is one.
 */
public final class KeyCycles {

    private final List<TableDraft> drafts;

    /** Looks for cycles among these tables. */
    public KeyCycles(List<TableDraft> drafts) {
        this.drafts = drafts;
    }

    /** Lets one column of each cycle be made by itself. */
    public void cut() {
        cut(KeyCycles::canDoWithout);
        cut(this::pairsUp);
        cut(reference -> true);
    }

    /**
     * Where each row needs one of those that refer to it, as a method its current settings, row by row belongs together: then
     * there is one for each.
     */
    private boolean pairsUp(ReferenceDraft reference) {
        List<ReferenceDraft> back = reference.targetColumns.stream()
                .flatMap(c -> Stream.ofNullable(c.reference))
                .filter(r -> r.columns.size() == 1 && reference.columns.contains(r.targetColumns.get(0)))
                .filter(r -> r.spec == null && r.choice instanceof ParentChoice.Uniform)
                .toList();
        if (reference.spec != null || reference.columns.size() < 2 || back.size() != 1) {
            return false;
        }
        back.get(0).choice = new ParentChoice.OneToOne(0);
        return true;
    }

    private void cut(Predicate<ReferenceDraft> where) {
        for (TableDraft draft : drafts) {
            for (ColumnDraft column : draft.columns) {
                ReferenceDraft reference = column.reference;
                if (reference != null && leadsBack(column) && where.test(reference)) {
                    column.reference = null;
                    agree(reference, column.referencePart);
                }
            }
        }
    }

    private static boolean canDoWithout(ReferenceDraft reference) {
        return reference.columns.size() > 1 && !reference.required();
    }

    /** The columns that are left decide among the parents that agree with the one that is cut off. */
    private static void agree(ReferenceDraft reference, int part) {
        if (reference.columns.size() > 1) {
            reference.shared.set(part, true);
        }
    }

    private static boolean leadsBack(ColumnDraft start) {
        Set<ColumnDraft> seen = new HashSet<>();
        ColumnDraft at = next(start);
        while (at != null && at != start && seen.add(at)) {
            at = next(at);
        }
        return at == start;
    }

    private static @Nullable ColumnDraft next(ColumnDraft column) {
        ReferenceDraft reference = column.reference;
        return reference == null ? null : reference.targetColumns.get(column.referencePart);
    }
}
