package io.mockcraft.planner.order;

import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts cycles of columns that take their values from each other, such as two tables that share one key: the first column
 * of the cycle makes the values, the others follow.
 */
public final class KeyCycles {

    private final List<TableDraft> drafts;

    /** Looks for cycles among these tables. */
    public KeyCycles(List<TableDraft> drafts) {
        this.drafts = drafts;
    }

    /** Lets the first column of each cycle be made by itself. */
    public void cut() {
        for (TableDraft draft : drafts) {
            for (ColumnDraft column : draft.columns) {
                if (leadsBack(column)) {
                    column.reference = null;
                }
            }
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
