package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.PlannedReference;
import java.util.List;

/** Chooses a parent again until the references that must agree with it find a parent too. */
final class AgreeingPicker implements ParentPicker {

    private static final int TRIES = 200;

    private final ParentPicker choice;
    private final int number;
    private final PlannedReference reference;
    private final List<MatchingPicker> followers;

    AgreeingPicker(ParentPicker choice, int number, PlannedReference reference, List<MatchingPicker> followers) {
        this.choice = choice;
        this.number = number;
        this.reference = reference;
        this.followers = followers;
    }

    @Override
    public long pick(RowCursor row) {
        long parent = choice.pick(row);
        for (int attempt = 1; attempt <= TRIES && parent != NONE && !agreed(row, parent); attempt++) {
            parent = choice.pickAgain(row, attempt);
        }
        return parent;
    }

    private boolean agreed(RowCursor row, long index) {
        RowCursor parent = row.parentCursor(number).moveTo(index);
        return followers.stream().allMatch(follower -> agrees(follower, parent));
    }

    private boolean agrees(MatchingPicker follower, RowCursor parent) {
        List<Object> values = follower.agreement().wanted(reference, parent);
        return values != null && follower.agrees(values);
    }
}
