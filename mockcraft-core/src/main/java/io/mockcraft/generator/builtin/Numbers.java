package io.mockcraft.generator.builtin;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.parameter.IntegerRange;
import io.mockcraft.row.Cell;

/**
 * Numbers with a fixed number of fraction digits, each in the range equally likely.
 *
 * @param range the unscaled numbers
 * @param wide the unscaled numbers that distinct values may take: more, where no range was asked for
 * @param scale the fraction digits
 * @param form how they are written
 */
record Numbers(IntegerRange range, IntegerRange wide, int scale, NumberForm form) implements Generator, Distinct {

    @Override
    public void generate(Draw draw, Cell out) {
        form.write(draw.random().between(range.low(), range.high()), scale, out);
    }

    @Override
    public Distinct distinct() {
        return this;
    }

    @Override
    public long capacity() {
        return wide.size();
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        form.write(wide.low() + number, scale, out);
    }
}
