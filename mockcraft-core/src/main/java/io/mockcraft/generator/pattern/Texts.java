package io.mockcraft.generator.pattern;

import io.mockcraft.random.RandomStream;

/** Draws the texts of a pattern or of a part of one; immutable. */
@FunctionalInterface
interface Texts {

    /** Appends a random text. */
    void append(RandomStream random, StringBuilder out);
}
