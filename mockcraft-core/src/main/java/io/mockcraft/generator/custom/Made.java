package io.mockcraft.generator.custom;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;

/** What a user's code makes for one column. */
record Made(ValueMaker maker, Held held) implements Generator {

    @Override
    public void generate(Draw draw, Cell out) {
        held.write(maker, draw, out);
    }
}
