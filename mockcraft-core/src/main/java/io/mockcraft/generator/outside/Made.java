package io.mockcraft.generator.outside;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.ValueMaker;
import io.mockcraft.row.Cell;
import java.util.List;
import java.util.Map;

/**
 * What users' code makes for one column.
 *
 * @param maker makes the values
 * @param held puts them into the column
 * @param words what belongs to the recipe, such as a script's text, by its name
 */
record Made(ValueMaker maker, Held held, Map<String, List<String>> words) implements Generator {

    @Override
    public void generate(Draw draw, Cell out) {
        held.write(maker, draw, out);
    }
}
