package io.mockcraft.dataset.parent;

import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Some parents in their order.
 *
 * @param size how many
 * @param index the index of the one at a place
 */
record Parents(long size, LongUnaryOperator index) {

    static Parents of(List<Long> indexes) {
        return new Parents(indexes.size(), place -> indexes.get((int) place));
    }

    static Parents of(long[] indexes) {
        return new Parents(indexes.length, place -> indexes[(int) place]);
    }

    /** All but one; the parents are in the order of their indexes. */
    Parents without(long left) {
        long place = place(left);
        return place == size || at(place) != left
                ? this
                : new Parents(size - 1, other -> at(other < place ? other : other + 1));
    }

    /** The place of the first parent whose index is not below this one. */
    private long place(long sought) {
        long low = 0;
        long high = size;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (at(middle) < sought) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    long at(long place) {
        return index.applyAsLong(place);
    }
}
