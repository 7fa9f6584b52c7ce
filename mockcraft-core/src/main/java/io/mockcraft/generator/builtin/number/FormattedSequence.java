package io.mockcraft.generator.builtin.number;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.row.Cell;

/** A sequence whose numbers stand in text. */
record FormattedSequence(Sequence numbers, NumberedText text) implements DistinctGenerator {

    @Override
    public void generate(Draw draw, Cell out) {
        numbers.generate(draw, out);
        format(out);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        numbers.generate(number, draw, out);
        format(out);
    }

    private void format(Cell out) {
        out.setText(text.of(Long.parseLong(String.valueOf(out.toObject()))));
    }

    @Override
    public long capacity() {
        return numbers.capacity();
    }

    @Override
    public boolean ordered() {
        return true;
    }
}
