package io.mockcraft.planner.key;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.guess.Probe;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value of a domain for each that a key sees, where the key sees the same in several: one moment for each day. Rows hold
 * the very values that were looked at, whatever their seed.
 *
 * @param all the whole domain
 * @param numbers the numbers of the chosen values
 * @param place the place of the column that they were looked at for
 */
record Representatives(Distinct all, List<Long> numbers, int place) implements Distinct {

    private static final int LOOKED_AT = 10_000;

    static Distinct of(Distinct all, ColumnDraft column, Function<@Nullable Object, @Nullable Object> seen) {
        long looked = Math.min(all.capacity(), LOOKED_AT);
        double step = all.ordered() ? 1 : all.capacity() / (double) Math.max(1, looked);
        List<Long> numbers = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Cell cell = new Cell();
        for (long i = 0; i < looked; i++) {
            long number = Math.min((long) (i * step), all.capacity() - 1);
            all.generate(number, Probe.draw(column.place, number), cell);
            Object value = seen.apply(cell.toObject());
            if (value == null || known.add(value.toString())) {
                numbers.add(number);
            }
        }
        return numbers.size() == looked ? all : new Representatives(all, numbers, column.place);
    }

    @Override
    public long capacity() {
        return numbers.size();
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        long chosen = numbers.get((int) number);
        all.generate(chosen, Probe.draw(place, chosen), out);
    }
}
