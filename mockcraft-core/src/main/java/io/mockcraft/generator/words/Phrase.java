package io.mockcraft.generator.words;

import io.mockcraft.generator.Draw;

/** Text that is drawn anew for each cell; immutable and thread-safe. */
@FunctionalInterface
public interface Phrase {

    /** Appends the cell's text. */
    void append(Draw draw, StringBuilder out);

    /** The cell's text. */
    default String one(Draw draw) {
        StringBuilder out = new StringBuilder(48);
        append(draw, out);
        return out.toString();
    }
}
