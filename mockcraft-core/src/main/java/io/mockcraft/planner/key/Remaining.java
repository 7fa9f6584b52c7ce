package io.mockcraft.planner.key;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.guess.NoDraw;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A domain without the values that pinned rows hold, or that the column's own checks refuse.
 *
 * @param all the whole domain
 * @param taken the numbers of those values, sorted
 */
record Remaining(Distinct all, List<Long> taken) implements Distinct {

    /** Larger domains are not looked through: two equal values in them are rare. */
    private static final long LARGEST = 10_000;

    static Distinct of(Distinct all, ColumnDraft column) {
        boolean whole = column.pinned.isEmpty() && column.refused == null;
        // Numbers in their order step over pinned ones where they are made; texts in their order do not.
        boolean counts = all.ordered() && column.column.type().kind() != TypeKind.TEXT;
        if (whole || counts || !all.ordered() && all.capacity() > LARGEST) {
            return all;
        }
        List<Long> taken = new ArrayList<>();
        Cell cell = new Cell();
        for (long number = 0; number < Math.min(all.capacity(), LARGEST); number++) {
            all.generate(number, NoDraw.INSTANCE, cell);
            Object value = cell.toObject();
            if (column.pinned.contains(String.valueOf(value)) || column.refuses(value)) {
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
    public boolean ordered() {
        return all.ordered();
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
