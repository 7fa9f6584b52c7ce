package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;

/** Chooses a parent again until the references that must agree with it find a parent too. */
final class AgreeingPicker implements ParentPicker {

    private static final int TRIES = 200;

    private final ParentPicker choice;
    private final int number;
    private final Followers followers;

    AgreeingPicker(ParentPicker choice, int number, Followers followers) {
        this.choice = choice;
        this.number = number;
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
        return followers.agree(row.parentCursor(number).moveTo(index));
    }
}
