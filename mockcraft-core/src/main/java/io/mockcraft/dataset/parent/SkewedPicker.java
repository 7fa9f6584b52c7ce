package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.random.Distribution;
import io.mockcraft.random.Distributions;
import io.mockcraft.random.RandomStream;
import java.util.function.LongSupplier;

/**
 * Chooses the first parents far more often than the last, by Zipf's law.
 *
 * <p>Ranks are drawn for a table of the next power of two, and drawn again while there is no such parent: so a choice stays
 * when parents are added, or goes to a new one, as long as that power does.
 */
final class SkewedPicker implements ParentPicker {

    private static final long LEAST = 1_024;

    private final LongSupplier parents;
    private final long key;
    private final Lazy<Distribution> ranks;

    SkewedPicker(ParentChoice.Skewed choice, LongSupplier parents, long key) {
        this.parents = parents;
        this.key = key;
        this.ranks = new Lazy<>(() -> Distributions.zipf(bound(parents.getAsLong()), choice.exponent()));
    }

    private static long bound(long size) {
        return Math.max(LEAST, Long.highestOneBit(Math.max(size - 1, 1)) << 1);
    }

    @Override
    public long pick(RowCursor row) {
        long size = parents.getAsLong();
        if (size == 0) {
            return NONE;
        }
        RandomStream random = row.draw(key).random();
        long rank;
        do {
            rank = (long) ranks.get().sample(random);
        } while (rank > size);
        return rank - 1;
    }
}
