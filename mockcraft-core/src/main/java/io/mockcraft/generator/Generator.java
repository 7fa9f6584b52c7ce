package io.mockcraft.generator;

import io.mockcraft.row.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Makes the values of one column; compiled once when the plan is made.
 *
 * <p>A generator must be immutable: many threads use it at the same time. Its only sources are its own parameters and
 * the {@link Draw}: no clock, no default locale, no other randomness.
 */
@FunctionalInterface
public interface Generator {

    /** Writes one value into {@code out}. */
    void generate(Draw draw, Cell out);

    /** How this generator makes distinct values; null when it cannot. */
    default @Nullable Distinct distinct() {
        return null;
    }
}
