package io.mockcraft.dataset.draw;

import io.mockcraft.plan.Spread;
import io.mockcraft.random.RandomStream;
import io.mockcraft.schema.RowCount.WeightedRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws counts from weighted ranges; immutable. */
public final class RowCounter {

    private final List<WeightedRange> ranges;
    private final Weights weights;
    private final @Nullable Spreader spreader;

    /** Draws from these ranges; inside of one as the spread says, alike where it is null. */
    public RowCounter(List<WeightedRange> ranges, @Nullable Spread spread) {
        this.ranges = ranges;
        this.spreader = spread == null ? null : new Spreader(spread, 1);
        this.weights = new Weights(ranges.stream().map(WeightedRange::weight).toList());
    }

    /** Whether every count is the same, so that nothing is drawn. */
    public boolean fixed() {
        return ranges.size() == 1 && ranges.get(0).low() == ranges.get(0).high();
    }

    /** Draws a count. */
    public long count(RandomStream random) {
        WeightedRange range = fixed() ? ranges.get(0) : ranges.get(weights.pick(random));
        if (spreader != null) {
            return spreader.draw(random, range.low(), range.high());
        }
        return range.low() == range.high() ? range.low() : random.between(range.low(), range.high());
    }
}
