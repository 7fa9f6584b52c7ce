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

    long at(long place) {
        return index.applyAsLong(place);
    }
}
