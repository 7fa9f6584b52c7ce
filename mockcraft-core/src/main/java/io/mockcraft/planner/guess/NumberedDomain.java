package io.mockcraft.planner.guess;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;

/** A domain given by a function from number to value; drawn at random, or one for each rank. */
record NumberedDomain(long capacity, boolean ordered, Value value) implements Generator, Distinct {

    /** Number → value. */
    @FunctionalInterface
    interface Value {
        void write(long number, Cell out);
    }

    /** Number → text. */
    @FunctionalInterface
    interface Text {
        String of(long number);
    }

    static NumberedDomain ofText(long capacity, Text text) {
        return new NumberedDomain(capacity, false, (n, out) -> out.setText(text.of(n)));
    }

    @Override
    public void generate(Draw draw, Cell out) {
        value.write(draw.random().below(capacity), out);
    }

    @Override
    public Distinct distinct() {
        return this;
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        value.write(number, out);
    }
}
