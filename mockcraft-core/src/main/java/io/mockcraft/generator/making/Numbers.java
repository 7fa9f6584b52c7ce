package io.mockcraft.generator.making;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.parameter.IntegerRange;
import io.mockcraft.row.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a fixed number of fraction digits, each in the range equally likely.
 *
 * @param range the unscaled numbers
 * @param wide the unscaled numbers that distinct values may take: more, where no range was asked for; null where the
 *     column's floating-point type cannot tell them apart
 * @param scale the fraction digits
 * @param form how they are written
 */
public record Numbers(IntegerRange range, @Nullable IntegerRange wide, int scale, NumberForm form)
        implements Generator {

    @Override
    public void generate(Draw draw, Cell out) {
        form.write(draw.random().between(range.low(), range.high()), scale, out);
    }

    @Override
    public @Nullable Distinct distinct() {
        return wide == null ? null : new Each(wide, scale, form);
    }

    private record Each(IntegerRange range, int scale, NumberForm form) implements Distinct {
        @Override
        public long capacity() {
            return range.size();
        }

        @Override
        public void generate(long number, Draw draw, Cell out) {
            form.write(range.low() + number, scale, out);
        }
    }
}
