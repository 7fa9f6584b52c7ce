package io.mockcraft.generator;

import java.util.List;
import java.util.Optional;

/** The generators that schemas can name; thread-safe. */
public interface Catalogue {

    /** The generator of this name or alias, ignoring case. */
    Optional<GeneratorFactory> find(String name);

    /** Every generator, sorted by name. */
    List<GeneratorInfo> all();
}
