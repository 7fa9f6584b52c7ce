package io.mockcraft.generator.builtin;

import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.builtin.address.AddressGenerators;
import io.mockcraft.generator.builtin.company.CompanyGenerators;
import io.mockcraft.generator.builtin.file.FileGenerators;
import io.mockcraft.generator.builtin.finance.FinanceGenerators;
import io.mockcraft.generator.builtin.identity.IdentityGenerators;
import io.mockcraft.generator.builtin.internet.InternetGenerators;
import io.mockcraft.generator.builtin.number.NumberGenerators;
import io.mockcraft.generator.builtin.person.PersonGenerators;
import io.mockcraft.generator.builtin.text.TextGenerators;
import io.mockcraft.generator.builtin.time.TimeGenerators;
import io.mockcraft.generator.facts.Facts;
import io.mockcraft.generator.making.Trade;
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
        Facts facts = new Facts();
        List<GeneratorFactory> all = new ArrayList<>();
        all.addAll(NumberGenerators.all(new Trade("number", dictionary, facts)));
        all.addAll(IdentityGenerators.all(new Trade("identity", dictionary, facts)));
        all.addAll(TextGenerators.all(new Trade("text", dictionary, facts)));
        all.addAll(PersonGenerators.all(new Trade("person", dictionary, facts)));
        all.addAll(CompanyGenerators.all(new Trade("company", dictionary, facts)));
        all.addAll(AddressGenerators.all(new Trade("address", dictionary, facts)));
        all.addAll(InternetGenerators.all(new Trade("internet", dictionary, facts)));
        all.addAll(FinanceGenerators.all(new Trade("finance", dictionary, facts)));
        all.addAll(FileGenerators.all(new Trade("file", dictionary, facts)));
        all.addAll(TimeGenerators.all(new Trade("time", dictionary, facts)));
        return new NamedCatalogue(all);
    }
}
