package io.mockcraft.generator.making;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A generator and the word lists it was compiled from.
 *
 * @param generator makes the values
 * @param words the lists
 */
record WithWords(Generator generator, Map<String, List<String>> words) implements Generator {

    @Override
    public void generate(Draw draw, Cell out) {
        generator.generate(draw, out);
    }

    @Override
    public @Nullable Distinct distinct() {
        return generator.distinct();
    }
}
