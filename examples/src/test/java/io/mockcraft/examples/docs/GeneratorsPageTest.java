package io.mockcraft.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.generator.builtin.Catalogues;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GeneratorsPageTest {

    private static final String BEGIN = "<!-- from the catalogue -->\n";

    @Test
    void listsTheCatalogue() {
        String page = Repository.text(Path.of("docs/generators.md"));

        assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length()))
                .as("docs/generators.md; the text expected below is the one to paste behind its marker")
                .isEqualTo(GeneratorsPage.of(Catalogues.builtIn()));
    }
}
