package io.mockcraft.dataset;

import io.mockcraft.plan.PlannedReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Chooses a parent again until the references that share its columns find a parent too. */
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
            parent = row.keyedBy(attempt, () -> choice.pick(row));
        }
        return parent;
    }

    private boolean agreed(RowCursor row, long index) {
        RowCursor parent = row.parentCursor(number).moveTo(index);
        return followers.stream().allMatch(follower -> follower.agrees(values(parent, follower)));
    }

    private List<Object> values(RowCursor parent, MatchingPicker follower) {
        List<Object> values = new ArrayList<>();
        for (int column : follower.shared()) {
            int theirs = reference.parentColumns().get(reference.columns().indexOf(column));
            values.add(Objects.requireNonNullElse(parent.cell(theirs).toObject(), ""));
        }
        return values;
    }
}
