package io.mockcraft.dataset;

import io.mockcraft.plan.PlannedReference;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.random.JumpHash;
import io.mockcraft.random.Mixer;

/**
 * Draws partners for the rows under one counted parent, each partner once: the k-th row replays the draws of the rows
 * before it and skips what they took.
 */
final class NotYetTakenPicker implements ParentPicker {

    private static final int TRIES = 32;

    private final long key;
    private final Dataset dataset;
    private final PlannedReference reference;

    NotYetTakenPicker(long key, Dataset dataset, PlannedReference reference) {
        this.key = key;
        this.dataset = dataset;
        this.reference = reference;
    }

    @Override
    public long pick(RowCursor row) {
        long size = dataset.table(reference.parent()).size();
        int ordinal = Math.toIntExact(row.ordinal());
        if (ordinal > size) {
            throw new MockCraftBug("row " + ordinal + " of a parent has only " + size + " partners to choose from");
        }
        long parentKey = Mixer.combine(key, row.place().parent());
        long[] taken = new long[ordinal];
        for (int i = 0; i < ordinal; i++) {
            taken[i] = free(Mixer.combine(parentKey, i), taken, i, size);
        }
        return taken[ordinal - 1];
    }

    private static long free(long rowKey, long[] taken, int count, long size) {
        long pick = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            pick = JumpHash.pick(Mixer.combine(rowKey, attempt), size);
            if (!contains(taken, count, pick)) {
                return pick;
            }
        }
        while (contains(taken, count, pick)) {
            pick = (pick + 1) % size;
        }
        return pick;
    }

    private static boolean contains(long[] taken, int count, long value) {
        for (int i = 0; i < count; i++) {
            if (taken[i] == value) {
                return true;
            }
        }
        return false;
    }
}
