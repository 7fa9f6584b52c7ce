package io.mockcraft.generator;

import io.mockcraft.catalog.TypeKind;
import java.util.List;

/**
 * What there is to know of a generator: the entry of the catalogue and of the reference page.
 *
 * @param name its name in schemas, lower case with underscores
 * @param aliases other names that mean the same
 * @param category the trade or family it belongs to
 * @param description one sentence
 * @param parameters its parameters
 * @param minInputs the smallest number of {@code from} columns it takes
 * @param maxInputs the largest number of {@code from} columns it takes; 0 for none
 * @param example a value it makes
 * @param fits the column types its values fit without loss, the most natural one first
 */
public record GeneratorInfo(
        String name,
        List<String> aliases,
        String category,
        String description,
        List<Parameter> parameters,
        int minInputs,
        int maxInputs,
        String example,
        List<TypeKind> fits) {

    /** Makes the collections immutable. */
    public GeneratorInfo {
        aliases = List.copyOf(aliases);
        parameters = List.copyOf(parameters);
        fits = List.copyOf(fits);
    }
}
