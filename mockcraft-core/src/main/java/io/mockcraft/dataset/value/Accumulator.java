package io.mockcraft.dataset.value;

import io.mockcraft.plan.Aggregation;
import io.mockcraft.row.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Aggregates values one after the other; nulls are left out. */
final class Accumulator {

    private final Aggregation aggregation;
    private final int scale;
    private long count;
    private BigDecimal sum = BigDecimal.ZERO;

    private @Nullable Object extreme;

    Accumulator(Aggregation aggregation, int scale) {
        this.aggregation = aggregation;
        this.scale = scale;
    }

    /** Counts something that has no value of its own. */
    void count() {
        count++;
    }

    void add(@Nullable Object value) {
        if (value == null) {
            return;
        }
        count++;
        switch (aggregation) {
            case SUM, AVG -> sum = sum.add(new BigDecimal(value.toString()));
            case MIN, MAX -> extreme = more(value);
            case COUNT -> {}
        }
    }

    private Object more(Object value) {
        if (extreme == null) {
            return value;
        }
        boolean larger = compare(value, extreme) > 0;
        return larger == (aggregation == Aggregation.MAX) ? value : extreme;
    }

    /** The elements of one list may hold numbers of several kinds: 0 and 12.50. */
    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        if (a instanceof Number && b instanceof Number) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
        }
        return ((Comparable<Object>) a).compareTo(b);
    }

    void write(Cell out) {
        switch (aggregation) {
            case COUNT -> out.setInteger(count);
            case SUM -> out.setObject(sum);
            case AVG -> writeMean(out);
            case MIN, MAX -> out.setObject(extreme);
        }
    }

    private void writeMean(Cell out) {
        out.setObject(count == 0 ? null : sum.divide(BigDecimal.valueOf(count), scale, RoundingMode.HALF_UP));
    }
}
