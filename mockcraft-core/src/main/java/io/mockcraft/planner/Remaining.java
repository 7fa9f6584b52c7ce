package io.mockcraft.planner;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.planner.guess.NoDraw;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A domain without the values that pinned rows hold.
 *
 * @param all the whole domain
 * @param taken the numbers of the held values, sorted
 */
record Remaining(Distinct all, List<Long> taken) implements Distinct {

    /** Larger domains are not looked through: two equal values in them are rare. */
    private static final long LARGEST = 10_000;

    static Distinct of(Distinct all, Set<String> held) {
        if (held.isEmpty() || all.ordered() || all.capacity() > LARGEST) {
            return all;
        }
        List<Long> taken = new ArrayList<>();
        Cell cell = new Cell();
        for (long number = 0; number < all.capacity(); number++) {
            all.generate(number, NoDraw.INSTANCE, cell);
            if (held.contains(String.valueOf(cell.toObject()))) {
                taken.add(number);
            }
        }
        return taken.isEmpty() ? all : new Remaining(all, taken);
    }

    @Override
    public long capacity() {
        return all.capacity() - taken.size();
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        long free = number;
        for (long held : taken) {
            if (held <= free) {
                free++;
            }
        }
        all.generate(free, draw, out);
    }
}
