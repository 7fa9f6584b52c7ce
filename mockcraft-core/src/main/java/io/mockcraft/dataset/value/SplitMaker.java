package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.PathReader;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.fit.Units;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import java.math.BigInteger;

/**
 * A part of a parent's amount. The parts are cuts of the whole at random marks, so they add up to it exactly; each has at
 * least one unit where there are enough.
 */
final class SplitMaker implements CellMaker {

    private static final int HEAVIEST = 1_000;

    private final DerivedPlan.SplitOf plan;
    private final PathReader total;
    private final long key;

    SplitMaker(DerivedPlan.SplitOf plan, long key) {
        this.plan = plan;
        this.total = new PathReader(plan.total());
        this.key = key;
    }

    @Override
    public void make(RowCursor row, Cell out) {
        Cell whole = total.read(row);
        if (whole.isNull()) {
            out.setNull();
            return;
        }
        long units = Units.of(whole, plan.scale());
        long part = part(row, Math.abs(units));
        out.setDecimal(units < 0 ? -part : part, plan.scale());
    }

    private long part(RowCursor row, long units) {
        long parts = row.place().siblings();
        long each = units >= parts ? 1 : 0;
        long[] weights = weights(row, parts);
        int at = Math.toIntExact(Math.min(row.place().ordinal(), parts));
        long rest = units - each * parts;
        return each + mark(rest, weights[at], weights) - mark(rest, weights[at - 1], weights);
    }

    private static long mark(long units, long upTo, long[] weights) {
        return BigInteger.valueOf(units)
                .multiply(BigInteger.valueOf(upTo))
                .divide(BigInteger.valueOf(weights[weights.length - 1]))
                .longValueExact();
    }

    /** The sums of the weights of the parts before each mark. */
    private long[] weights(RowCursor row, long parts) {
        RandomStream random = new RandomStream();
        random.restart(key, row.place().parentKey());
        long[] sums = new long[Math.toIntExact(parts) + 1];
        for (int i = 1; i < sums.length; i++) {
            sums[i] = sums[i - 1] + random.between(1, HEAVIEST);
        }
        return sums;
    }
}
