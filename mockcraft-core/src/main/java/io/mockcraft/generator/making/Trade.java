package io.mockcraft.generator.making;

/**
 * A family of generators while it is defined.
 *
 * @param category its name
 * @param supplies what its generators are compiled from
 */
public record Trade(String category, Supplies supplies) {

    /** Starts the definition of a generator: its name, then its aliases. */
    public Definition define(String name, String... aliases) {
        return new Definition(this, name, aliases);
    }
}
