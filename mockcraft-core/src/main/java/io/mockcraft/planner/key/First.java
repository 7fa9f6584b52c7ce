package io.mockcraft.planner.key;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.row.Cell;

/**
 * The first of a column's distinct values.
 *
 * @param all its values
 * @param capacity how many of them are taken
 */
record First(Distinct all, long capacity) implements Distinct {

    @Override
    public void generate(long number, Draw draw, Cell out) {
        all.generate(number, draw, out);
    }

    @Override
    public boolean ordered() {
        return all.ordered();
    }
}
