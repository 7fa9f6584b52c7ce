package io.mockcraft.generator.making;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import org.jspecify.annotations.Nullable;

/**
 * One generator for values, another for distinct values: where those that belong together are too few to be unique.
 *
 * @param usual makes the values
 * @param unique makes the distinct ones
 */
public record Otherwise(Generator usual, Generator unique) implements Generator {

    @Override
    public void generate(Draw draw, Cell out) {
        usual.generate(draw, out);
    }

    @Override
    public @Nullable Distinct distinct() {
        return unique.distinct();
    }
}
