package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.PlannedReference;
import java.util.List;

/**
 * The references that every row needs and that must agree with the parent of another one.
 *
 * @param leading the other one
 * @param all they themselves
 */
record Followers(PlannedReference leading, List<MatchingPicker> all) {

    /** Whether each of them finds a parent where this one is the leading reference's. */
    boolean agree(RowCursor parent) {
        return all.stream().allMatch(follower -> agrees(follower, parent));
    }

    private boolean agrees(MatchingPicker follower, RowCursor parent) {
        List<Object> values = follower.agreement().wanted(leading, parent);
        return values != null && follower.agrees(values);
    }
}
