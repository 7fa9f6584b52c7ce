package io.mockcraft.generator.builtin.number;

import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.NumberForm;
import io.mockcraft.generator.parameter.IntegerRange;
import io.mockcraft.row.Cell;

/**
 * Numbers in the order of the rows; after the last that the type holds they start again, unless they must be distinct.
 *
 * @param start the first
 * @param step from one to the next; not 0
 * @param capacity how many the type holds
 * @param form how they are written
 */
record Sequence(long start, long step, long capacity, NumberForm form) implements DistinctGenerator {

    static Generator of(Making making) {
        Sequence numbers = numbers(making);
        return making.given().has("format") ? new FormattedSequence(numbers, text(making)) : numbers;
    }

    private static NumberedText text(Making making) {
        String format = making.given().text("format");
        if (!making.text() && !making.type().equals(DataType.ANY)) {
            throw making.refuse("format", "a column of numbers holds no text", "use it in a column of text");
        }
        return NumberedText.of(format)
                .orElseThrow(() -> making.refuse(
                        "format",
                        "\"" + format + "\" has no place for the number, or several",
                        "write one %d or %06d"));
    }

    private static Sequence numbers(Making making) {
        long start = making.given().integer("start");
        long step = making.given().integer("step");
        IntegerRange type = NumberForm.range(making.type());
        if (step == 0) {
            throw making.refuse("step", "0 leads nowhere", "take 1, or a constant column");
        }
        if (start < type.low() || start > type.high()) {
            throw making.refuse(
                    "start", start + " does not fit " + making.type().sqlName(), "stay in " + type);
        }
        return new Sequence(start, step, count(start, step, type), NumberForm.of(making.type(), NumberForm.WHOLE));
    }

    private static long count(long start, long step, IntegerRange type) {
        long room = step > 0 ? type.high() - start : start - type.low();
        long steps = Long.divideUnsigned(room, Math.abs(step));
        return steps < 0 || steps == Long.MAX_VALUE ? Long.MAX_VALUE : steps + 1;
    }

    @Override
    public void generate(Draw draw, Cell out) {
        generate(Math.floorMod(draw.rank() - 1, capacity), draw, out);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        form.write(start + step * number, 0, out);
    }

    @Override
    public boolean ordered() {
        return true;
    }
}
