package io.mockcraft.generator.builtin;

import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.facts.Facts;
import io.mockcraft.generator.making.Supplies;
import io.mockcraft.generator.words.Dictionary;

/** The door to the generators that ship. */
public final class Catalogues {

    private Catalogues() {}

    /**
     * The shipped catalogue.
     *
     * <p>Immutable and thread-safe. It loads word lists and facts when a generator that needs them is compiled, and keeps
     * them: make it once and share it.
     */
    public static Catalogue builtIn() {
        Dictionary dictionary = new Dictionary();
        Facts facts = new Facts();
        return new NamedCatalogue(self -> Trades.all(new Supplies(dictionary, facts, self)));
    }
}
