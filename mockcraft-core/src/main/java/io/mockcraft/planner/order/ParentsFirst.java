package io.mockcraft.planner.order;

import io.mockcraft.planner.draft.TableDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sorts drafts so that parents stand before their children, as far as cycles let them. */
public final class ParentsFirst {

    private ParentsFirst() {}

    /** The drafts in an order that has parents first. */
    public static List<TableDraft> order(List<TableDraft> drafts) {
        List<TableDraft> sorted = new ArrayList<>();
        Set<TableDraft> seen = new HashSet<>();
        drafts.forEach(draft -> visit(draft, seen, sorted));
        return sorted;
    }

    private static void visit(TableDraft draft, Set<TableDraft> seen, List<TableDraft> sorted) {
        if (seen.add(draft)) {
            draft.references.forEach(r -> visit(r.target, seen, sorted));
            sorted.add(draft);
        }
    }
}
