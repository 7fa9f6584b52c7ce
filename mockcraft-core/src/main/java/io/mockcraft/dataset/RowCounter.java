package io.mockcraft.dataset;

import io.mockcraft.random.RandomStream;
import io.mockcraft.schema.RowCount.WeightedRange;
import java.util.List;

/** Draws counts from weighted ranges; immutable. */
final class RowCounter {

    private final List<WeightedRange> ranges;
    private final Weights weights;

    RowCounter(List<WeightedRange> ranges) {
        this.ranges = ranges;
        this.weights = new Weights(ranges.stream().map(WeightedRange::weight).toList());
    }

    /** Whether every count is the same, so that nothing is drawn. */
    boolean fixed() {
        return ranges.size() == 1 && ranges.get(0).low() == ranges.get(0).high();
    }

    long count(RandomStream random) {
        WeightedRange range = ranges.size() == 1 && fixed() ? ranges.get(0) : ranges.get(weights.pick(random));
        return range.low() == range.high() ? range.low() : random.between(range.low(), range.high());
    }
}
