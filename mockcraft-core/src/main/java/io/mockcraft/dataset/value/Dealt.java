package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.Permutation;
import io.mockcraft.random.RandomStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Deals numbers out among the rows under one counted parent, or the elements of a list: their ordinals are cut into digits. */
public final class Dealt {

    /** Numbers beyond it would only make the permutation's arithmetic overflow. */
    private static final long MOST = 1L << 62;

    private Dealt() {}

    /**
     * A digit in [0, size), another one for each row under the same parent whose lower digits are the same, moved to some
     * number in [0, range).
     */
    public static long digit(RowCursor row, long key, long divisor, long size, long range) {
        return new Permutation(order(row, key, divisor), Math.min(range, MOST))
                .at((row.ordinal() - 1) / divisor % size);
    }

    /** The same, heavy numbers more likely among the first: as drawn by weight, and never put back. */
    static int weighted(RowCursor row, long key, long divisor, List<Double> weights) {
        RandomStream random = new RandomStream();
        random.restart(key, order(row, key, divisor));
        double[] times = weights.stream()
                .mapToDouble(weight -> -StrictMath.log(1 - random.nextDouble()) / weight)
                .toArray();
        return IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> times[i]))
                .skip((row.ordinal() - 1) / divisor % times.length)
                .findFirst()
                .orElseThrow();
    }

    /** A digit of a number, shifted by the digits before it so that neighbours differ. */
    public static long digit(long number, long divisor, long key, long size) {
        long shift = Math.floorMod(Mixer.combine(key, number % divisor), size);
        return (number / divisor + shift) % size;
    }

    /** What rows have in common that must differ in the digit: their parent and their lower digits. */
    private static long order(RowCursor row, long key, long divisor) {
        long parentKey = Mixer.combine(key, row.sibling().parentKey());
        return divisor == 1 ? parentKey : Mixer.combine(parentKey, (row.ordinal() - 1) % divisor);
    }
}
