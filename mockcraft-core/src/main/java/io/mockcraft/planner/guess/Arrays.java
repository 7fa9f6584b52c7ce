package io.mockcraft.planner.guess;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of so many elements; distinct ones have distinct elements. */
record Arrays(Generator element, int least, int most) implements Generator {

    static Generator of(Generator element) {
        return new Arrays(element, 1, 3);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        int count = draw.random().below(most - least + 1) + least;
        List<Object> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            element.generate(draw, out);
            values.add(out.toObject());
        }
        out.setList(values);
    }

    @Override
    public @Nullable Distinct distinct() {
        Distinct first = element.distinct();
        return first == null ? null : new Repeated(first, least);
    }

    private record Repeated(Distinct first, int count) implements Distinct {

        @Override
        public long capacity() {
            return first.capacity();
        }

        @Override
        public boolean ordered() {
            return first.ordered();
        }

        @Override
        public void generate(long number, Draw draw, Cell out) {
            first.generate(number, draw, out);
            out.setList(Collections.nCopies(Math.max(1, count), out.toObject()));
        }
    }
}
