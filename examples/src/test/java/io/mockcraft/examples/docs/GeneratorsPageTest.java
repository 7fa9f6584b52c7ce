package io.mockcraft.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.generator.builtin.Catalogues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GeneratorsPageTest {

    private static final String BEGIN = "<!-- from the catalogue -->\n";
    private static final Path WANTED = Path.of("examples/target/generators.md");

    @Test
    void listsTheCatalogue() throws IOException {
        String page = Repository.text(Path.of("docs/generators.md"));
        String head = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String wanted = head + GeneratorsPage.of(Catalogues.builtIn());
        Path file = Repository.ROOT.resolve(WANTED);
        Files.createDirectories(file.getParent());
        Files.writeString(file, wanted);

        assertThat(page)
                .as("docs/generators.md is not what the catalogue says; copy %s over it", WANTED)
                .isEqualTo(wanted);
    }
}
