package io.mockcraft.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages name exactly the rules that this version refuses. */
class RefusedWordsTest {

    private static final Path REFUSED = Path.of("mockcraft-core/src/main/java/io/mockcraft/schema/yaml/NotYet.java");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/schema-language.md"})
    void namesWhatIsRefused(String page) {
        String list =
                Repository.text(Path.of(page)).split("<!-- refused -->", 2)[1].split("\n\n", 2)[0];

        assertThat(words("`([^`]+)`", list))
                .isEqualTo(words("Map\\.entry\\(\\s*\"([^\"]+)\"", Repository.text(REFUSED)));
    }

    private static Set<String> words(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }
}
