package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.BoundTable;
import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.random.RandomStream;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/** Chooses parents by weights of their own. Keeps a sum for each parent: it needs them all. */
final class WeighingPicker implements ParentPicker {

    private final Lazy<double[]> sums;
    private final long key;

    WeighingPicker(IntFunction<BoundTable> tables, int parent, ToDoubleFunction<RowCursor> weight, long key) {
        this.sums = new Lazy<>(() -> sums(tables.apply(parent).cursor(), weight));
        this.key = key;
    }

    private static double[] sums(RowCursor parent, ToDoubleFunction<RowCursor> weight) {
        double[] sums = new double[Math.toIntExact(parent.table().size())];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += Math.max(0, weight.applyAsDouble(parent.moveTo(i)));
            sums[i] = sum;
        }
        return sums;
    }

    @Override
    public long pick(RowCursor row) {
        double[] upTo = sums.get();
        double total = upTo.length == 0 ? 0 : upTo[upTo.length - 1];
        if (total <= 0) {
            return NONE;
        }
        RandomStream random = row.draw(key).random();
        return firstAbove(upTo, random.nextDouble() * total);
    }

    private static long firstAbove(double[] upTo, double at) {
        int found = Arrays.binarySearch(upTo, at);
        int index = found < 0 ? -found - 1 : found + 1;
        while (index < upTo.length && upTo[index] <= at) {
            index++;
        }
        return Math.min(index, upTo.length - 1L);
    }
}
