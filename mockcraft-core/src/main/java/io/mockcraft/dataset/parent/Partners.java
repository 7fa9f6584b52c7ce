package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.PlannedReference;
import java.util.Set;

/**
 * The parents that a reference may take, each once.
 *
 * @param reference the reference
 * @param number its number
 * @param candidates the parents
 * @param pinned the keys that pinned rows hold, which are left to them, whatever parent those are counted under
 */
record Partners(PlannedReference reference, int number, Candidates candidates, Set<String> pinned) {

    boolean leftToPinned(RowCursor row, long place) {
        if (pinned.isEmpty()) {
            return false;
        }
        RowCursor parent = row.parentCursor(number).moveTo(candidates.at(row, place));
        return pinned.contains(
                String.valueOf(parent.cell(reference.parentColumns().get(0)).toObject()));
    }
}
