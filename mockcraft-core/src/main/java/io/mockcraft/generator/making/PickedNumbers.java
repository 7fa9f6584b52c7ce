package io.mockcraft.generator.making;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.row.Cell;

/** One of a closed set of whole numbers. */
public final class PickedNumbers implements DistinctGenerator {

    private final int[] numbers;
    private final NumberForm form;

    private PickedNumbers(int[] numbers, NumberForm form) {
        this.numbers = numbers;
        this.form = form;
    }

    /** These numbers, all different and of up to three digits. */
    public static PickedNumbers of(Making making, int... numbers) {
        making.needs(3);
        return new PickedNumbers(numbers, NumberForm.of(making.type(), NumberForm.WHOLE));
    }

    @Override
    public void generate(Draw draw, Cell out) {
        generate(draw.random().below(numbers.length), draw, out);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        form.write(numbers[(int) number], 0, out);
    }

    @Override
    public long capacity() {
        return numbers.length;
    }
}
