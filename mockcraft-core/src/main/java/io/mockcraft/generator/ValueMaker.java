package io.mockcraft.generator;

import org.jspecify.annotations.Nullable;

/**
 * Code of a test that makes one value: {@code draw -> "SKU-" + draw.random().below(1000)}.
 *
 * <p>It is called from several threads, in any order, several times for one cell: what it makes must come from the draw alone.
 */
@FunctionalInterface
public interface ValueMaker {

    /**
     * Makes the value of one cell.
     *
     * @return null, Boolean, a number, text, an enum, a date or time of {@code java.time}, UUID, {@code byte[]}, a list or a map
     *     with text as keys
     */
    @Nullable
    Object make(Draw draw);
}
