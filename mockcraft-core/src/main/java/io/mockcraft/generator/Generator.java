package io.mockcraft.generator;

import io.mockcraft.row.Cell;
import java.util.List;
import java.util.Map;
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

    /**
     * The word lists that its values come from, by a name such as {@code en/name.first_name}: part of the recipe, because
     * they change between Datafaker's releases. Iteration order is fixed.
     */
    default Map<String, List<String>> words() {
        return Map.of();
    }
}
