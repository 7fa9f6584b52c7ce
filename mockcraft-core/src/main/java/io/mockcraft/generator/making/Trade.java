package io.mockcraft.generator.making;

import io.mockcraft.generator.facts.Facts;
import io.mockcraft.generator.words.Dictionary;

/**
 * A family of generators while it is defined.
 *
 * @param category its name
 * @param dictionary where its words come from
 * @param facts where its facts come from
 */
public record Trade(String category, Dictionary dictionary, Facts facts) {

    /** Starts the definition of a generator: its name, then its aliases. */
    public Definition define(String name, String... aliases) {
        return new Definition(this, name, aliases);
    }
}
