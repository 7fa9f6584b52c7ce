package io.mockcraft.generator.builtin;

import io.mockcraft.generator.GeneratorFactory;
import java.util.List;

/** Companies and what they sell. */
final class CompanyGenerators {

    private CompanyGenerators() {}

    static List<GeneratorFactory> all(Trade trade) {
        return List.of(trade.define("company", "company_name", "companyname", "organization", "organisation")
                .says("A company's name.", "Lovelace and Sons")
                .words("company.name"));
    }
}
