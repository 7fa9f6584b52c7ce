package io.mockcraft.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.expression.language.SchemaExpressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExpressionsPageTest {

    private static final String BEGIN = "<!-- from the registry -->\n";
    private static final Path WANTED = Path.of("examples/target/expressions.md");

    @Test
    void listsEveryFunction() throws IOException {
        String page = Repository.text(Path.of("docs/expressions.md"));
        String head = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String wanted = head + ExpressionsPage.of(SchemaExpressions.functions());
        Path file = Repository.ROOT.resolve(WANTED);
        Files.createDirectories(file.getParent());
        Files.writeString(file, wanted);

        assertThat(page)
                .as("docs/expressions.md is not what the registry says; copy %s over it", WANTED)
                .isEqualTo(wanted);
    }
}
