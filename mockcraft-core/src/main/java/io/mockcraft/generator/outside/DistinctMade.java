package io.mockcraft.generator.outside;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.ValueMaker;
import io.mockcraft.row.Cell;
import java.util.List;
import java.util.Map;

/** The same where the user promises a value of its own for each rank. */
record DistinctMade(ValueMaker maker, Held held, Map<String, List<String>> words) implements DistinctGenerator {

    @Override
    public void generate(Draw draw, Cell out) {
        held.write(maker, draw, out);
    }

    @Override
    public long capacity() {
        return Long.MAX_VALUE;
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        held.write(maker, draw, out);
    }

    @Override
    public boolean ordered() {
        return true;
    }
}
