package io.mockcraft.planner.bound;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.row.Cell;

/**
 * The values between fixed bounds.
 *
 * @param low the lowest: unscaled, or in microseconds where the scale is negative
 * @param step from one to the next
 * @param capacity how many there are
 * @param scale the digits behind the point; negative for dates and times
 */
record WindowDomain(long low, long step, long capacity, int scale) implements Distinct {

    static WindowDomain between(long low, long high, long step, int scale) {
        long first = -Math.floorDiv(-low, step) * step;
        return new WindowDomain(first, step, Math.max(0, Math.floorDiv(high - first, step) + 1), scale);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        long value = low + number * step;
        if (scale < 0) {
            out.setInstant(value);
        } else if (scale == 0) {
            out.setInteger(value);
        } else {
            out.setDecimal(value, scale);
        }
    }
}
