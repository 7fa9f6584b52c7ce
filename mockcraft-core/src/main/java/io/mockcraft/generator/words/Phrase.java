package io.mockcraft.generator.words;

import io.mockcraft.generator.Draw;

/** Text that is drawn anew for each cell; immutable and thread-safe. */
@FunctionalInterface
public interface Phrase {

    /** Appends the cell's text. */
    void append(Draw draw, StringBuilder out);

    /** The most characters that its texts have, where that is known: shorter ones need not be looked at to be cut. */
    default int longest() {
        return Integer.MAX_VALUE;
    }

    /**
     * The cell's text.
     *
     * @param scratch an empty builder, for texts that are put together
     */
    default String one(Draw draw, StringBuilder scratch) {
        append(draw, scratch);
        return scratch.toString();
    }
}
