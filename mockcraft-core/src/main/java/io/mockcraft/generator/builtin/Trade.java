package io.mockcraft.generator.builtin;

import io.mockcraft.generator.words.Dictionary;

/**
 * A family of generators while it is defined.
 *
 * @param category its name
 * @param dictionary where its words come from
 */
record Trade(String category, Dictionary dictionary) {

    /** Starts the definition of a generator: its name, then its aliases. */
    Definition define(String name, String... aliases) {
        return new Definition(this, name, aliases);
    }
}
