package io.mockcraft.dataset.count;

import io.mockcraft.dataset.draw.RowCounter;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/** How many rows a table has, and which row lies where; thread-safe. */
public interface Counts {

    /** So many rows, each keyed by its index. */
    static Counts fixed(long size) {
        return new FixedCounts(size);
    }

    /**
     * A count drawn for each parent.
     *
     * @param allowed makes what tells, for one thread, which parents may have rows at all
     * @param key the stream of the counts
     */
    static Counts perParent(Counts parents, Supplier<LongPredicate> allowed, RowCounter counter, long key) {
        return new PerParentCounts(parents, allowed, counter, key);
    }

    /** The same rows, and so many pinned ones behind them. */
    default Counts withPinned(int pinned) {
        return pinned == 0 ? this : new PinnedCounts(this, pinned);
    }

    /** The number of rows, pinned ones too. */
    long size();

    /** A finder for the calling thread. */
    Place place();

    /** A finder of a parent's rows for the calling thread; finds none where rows are not counted per parent. */
    default Children children() {
        return Children.NONE;
    }
}
