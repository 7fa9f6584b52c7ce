package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.cursor.Shortage;
import io.mockcraft.random.JumpHash;
import io.mockcraft.random.Mixer;

/**
 * Draws partners for the rows under one counted parent, or the elements of a list, each partner once: the k-th one replays
 * the draws of those before it and skips what they took.
 */
final class NotYetTakenPicker implements ParentPicker {

    private static final int TRIES = 32;

    /** Draws a place among so many candidates. */
    @FunctionalInterface
    interface Draws {

        /** Each alike; the choice stays when candidates are added. */
        Draws ALIKE = (row, key, size) -> JumpHash.pick(key, size);

        /** The place; below 0 where the draw leads to none. */
        long pick(RowCursor row, long key, long size);
    }

    private final long key;
    private final Partners partners;
    private final Draws draws;
    private final KeyParts parts;

    NotYetTakenPicker(long key, Partners partners, Draws draws, KeyParts parts) {
        this.key = key;
        this.partners = partners;
        this.draws = draws;
        this.parts = parts;
    }

    @Override
    public long pick(RowCursor row) {
        long size = partners.candidates().size(row);
        if (row.sibling().parent() < 0) { // a pinned row is counted under nobody
            return size == 0 ? NONE : at(row, JumpHash.pick(Mixer.combine(key, row.streamKey()), size));
        }
        long combinations = parts.combinations(row);
        int taken = Math.toIntExact((row.ordinal() - 1) / combinations);
        if (taken >= size) {
            throw Shortage.of(row, partners.reference(), taken + 1L, size);
        }
        return at(row, last(row, parentKey(row, combinations), taken, size));
    }

    private long at(RowCursor row, long place) {
        return partners.candidates().at(row, place);
    }

    /** Rows that hold the same of the key's other parts take turns. */
    private long parentKey(RowCursor row, long combinations) {
        long parentKey = Mixer.combine(key, row.sibling().parent());
        return combinations == 1 ? parentKey : Mixer.combine(parentKey, (row.ordinal() - 1) % combinations);
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
            if (pick >= 0 && !gone(row, taken, count, pick)) {
                return pick;
            }
        }
        return next(row, taken, count, Math.max(pick, 0), size);
    }

    private long next(RowCursor row, long[] taken, int count, long from, long size) {
        for (long step = 0; step < size; step++) {
            long pick = (from + step) % size;
            if (!gone(row, taken, count, pick)) {
                return pick;
            }
        }
        throw Shortage.of(row, partners.reference(), count + 1L, count);
    }

    private boolean gone(RowCursor row, long[] taken, int count, long place) {
        return contains(taken, count, place) || partners.leftToPinned(row, place);
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
