package io.mockcraft.dataset;

import io.mockcraft.plan.PlannedReference;
import io.mockcraft.random.JumpHash;
import io.mockcraft.random.Mixer;
import java.util.List;

/**
 * Draws partners for the rows under one counted parent, each partner once: the k-th row replays the draws of the rows
 * before it and skips what they took.
 */
final class NotYetTakenPicker implements ParentPicker {

    private static final int TRIES = 32;

    /** Draws a place among so many candidates. */
    @FunctionalInterface
    interface Draws {

        /** Each alike; the choice stays when candidates are added. */
        Draws ALIKE = (row, key, size) -> JumpHash.pick(key, size);

        long pick(RowCursor row, long key, long size);
    }

    private final long key;
    private final PlannedReference reference;
    private final Candidates candidates;
    private final Draws draws;
    private final long divisor;
    private final List<Candidates> before;

    NotYetTakenPicker(
            long key,
            PlannedReference reference,
            Draws draws,
            long divisor,
            List<Candidates> before,
            Candidates candidates) {
        this.draws = draws;
        this.divisor = divisor;
        this.before = before;
        this.key = key;
        this.reference = reference;
        this.candidates = candidates;
    }

    @Override
    public long pick(RowCursor row) {
        long size = candidates.size(row);
        long parts = DealtPicker.divisor(row, divisor, before);
        int taken = Math.toIntExact((row.ordinal() - 1) / parts);
        if (taken >= size) {
            throw Shortage.of(row, reference, taken + 1L, size);
        }
        return candidates.at(row, last(row, parentKey(row, parts), taken, size));
    }

    /** Rows that hold the same of the key's other parts take turns. */
    private long parentKey(RowCursor row, long parts) {
        long parentKey = Mixer.combine(key, row.place().parent());
        return parts == 1 ? parentKey : Mixer.combine(parentKey, (row.ordinal() - 1) % parts);
    }

    private long last(RowCursor row, long parentKey, int before, long size) {
        long[] taken = new long[before + 1];
        for (int i = 0; i <= before; i++) {
            taken[i] = free(row, Mixer.combine(parentKey, i), taken, i, size);
        }
        return taken[before];
    }

    private long free(RowCursor row, long rowKey, long[] taken, int count, long size) {
        long pick = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            pick = draws.pick(row, Mixer.combine(rowKey, attempt), size);
            if (pick != NONE && !contains(taken, count, pick)) {
                return pick;
            }
        }
        pick = Math.max(pick, 0);
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
