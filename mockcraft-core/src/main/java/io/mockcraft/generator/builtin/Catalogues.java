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
        Lazily lazily = new Lazily();
        return lazily.catalogue;
    }

    /** Generators that are made of others ask the catalogue that they stand in, once all is there. */
    private static final class Lazily {

        private final Trades trades = new Trades(new Supplies(new Dictionary(), new Facts(), () -> this.catalogue));
        private final Catalogue catalogue = new NamedCatalogue(Trades.GROUPS, trades::group);
    }
}
