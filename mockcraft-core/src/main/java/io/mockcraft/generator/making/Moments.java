package io.mockcraft.generator.making;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.parameter.TimeRange;
import io.mockcraft.row.Cell;

/**
 * Moments on a grid: whole days, seconds or smaller units.
 *
 * @param first the first moment in units of the grid
 * @param count how many there are
 * @param unit the grid in microseconds
 * @param fraction the fraction digits of a second, for text
 * @param form how they are written
 */
public record Moments(long first, long count, long unit, int fraction, TimeForm form) implements DistinctGenerator {

    /** The moments of the grid that lie in the range; a problem when there is none. */
    public static Moments of(Making making, TimeRange range, long unit, int fraction, TimeForm form) {
        long first = -Math.floorDiv(-range.low(), unit);
        long count = Math.floorDiv(range.high(), unit) - first + 1;
        if (count < 1) {
            throw making.refuse("between", "nothing lies in between", "widen the range");
        }
        return new Moments(first, count, unit, fraction, form);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        generate(draw.random().below(count), draw, out);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        form.write((first + number) * unit, fraction, out);
    }

    @Override
    public long capacity() {
        return count;
    }
}
