package io.mockcraft.plan;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of one to three elements; distinct ones have a distinct first element. */
record Arrays(Generator element) implements Generator {

    private static final int MOST = 3;

    static Generator of(Generator element) {
        return new Arrays(element);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        int count = 1 + draw.random().below(MOST);
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
        return first == null ? null : new Single(first);
    }

    private record Single(Distinct first) implements Distinct {

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
            List<Object> values = new ArrayList<>(1);
            values.add(out.toObject());
            out.setList(values);
        }
    }
}
