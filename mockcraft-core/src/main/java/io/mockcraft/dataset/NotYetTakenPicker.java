package io.mockcraft.dataset;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.random.JumpHash;
import io.mockcraft.random.Mixer;

/**
 * Draws partners for the rows under one counted parent, each partner once: the k-th row replays the draws of the rows
 * before it and skips what they took.
 */
final class NotYetTakenPicker implements ParentPicker {

    private static final int TRIES = 32;

    private final long key;
    private final PlannedReference reference;
    private final Candidates candidates;
    private final long divisor;

    NotYetTakenPicker(long key, PlannedReference reference, ParentChoice.NotYetTaken choice, Candidates candidates) {
        this.divisor = choice.divisor();
        this.key = key;
        this.reference = reference;
        this.candidates = candidates;
    }

    @Override
    public long pick(RowCursor row) {
        long size = candidates.size(row);
        int taken = Math.toIntExact((row.ordinal() - 1) / divisor);
        if (taken >= size) {
            throw Shortage.of(row, reference, taken + 1L, size);
        }
        return candidates.at(row, last(parentKey(row), taken, size));
    }

    /** Rows that hold the same of the key's other parts take turns. */
    private long parentKey(RowCursor row) {
        long parentKey = Mixer.combine(key, row.place().parent());
        return divisor == 1 ? parentKey : Mixer.combine(parentKey, (row.ordinal() - 1) % divisor);
    }

    private static long last(long parentKey, int before, long size) {
        long[] taken = new long[before + 1];
        for (int i = 0; i <= before; i++) {
            taken[i] = free(Mixer.combine(parentKey, i), taken, i, size);
        }
        return taken[before];
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
