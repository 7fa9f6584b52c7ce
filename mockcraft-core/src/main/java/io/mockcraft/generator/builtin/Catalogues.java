package io.mockcraft.generator.builtin;

import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.words.Dictionary;
import java.util.ArrayList;
import java.util.List;

/** The door to the generators that ship. */
public final class Catalogues {

    private Catalogues() {}

    /**
     * The shipped catalogue.
     *
     * <p>Immutable and thread-safe. It loads word lists when a generator that needs them is compiled, and keeps them: make it
     * once and share it.
     */
    public static Catalogue builtIn() {
        Dictionary dictionary = new Dictionary();
        List<GeneratorFactory> all = new ArrayList<>();
        all.addAll(NumberGenerators.all(new Trade("number", dictionary)));
        all.addAll(IdentityGenerators.all(new Trade("identity", dictionary)));
        all.addAll(TextGenerators.all(new Trade("text", dictionary)));
        all.addAll(PersonGenerators.all(new Trade("person", dictionary)));
        all.addAll(CompanyGenerators.all(new Trade("company", dictionary)));
        all.addAll(AddressGenerators.all(new Trade("address", dictionary)));
        all.addAll(InternetGenerators.all(new Trade("internet", dictionary)));
        all.addAll(FinanceGenerators.all(new Trade("finance", dictionary)));
        all.addAll(FileGenerators.all(new Trade("file", dictionary)));
        all.addAll(TimeGenerators.all(new Trade("time", dictionary)));
        return new NamedCatalogue(all);
    }
}
