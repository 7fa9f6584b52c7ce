package io.mockcraft.generator.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private static final List<String> MEXICAN = List.of("es-MX");

    @Test
    void givesTheSameWordsWhateverWasAskedBefore() {
        Dictionary fresh = new Dictionary();
        Dictionary used = new Dictionary();
        used.entries("address.city", List.of("es"));
        used.entries("address.city", List.of("en"));
        assertThat(used.entries("address.city", MEXICAN).all())
                .isEqualTo(fresh.entries("address.city", MEXICAN).all())
                .isNotEqualTo(used.entries("address.city", List.of("es")).all());
    }

    @Test
    void takesTheFirstLocaleThatHasWordsOfItsOwn() {
        Dictionary dictionary = new Dictionary();
        List<String> german = dictionary.entries("address.state", List.of("de")).all();
        assertThat(german).contains("Bayern");
        assertThat(dictionary.entries("address.state", List.of("en-GB", "de")).all())
                .isEqualTo(german);
        assertThat(dictionary.entries("address.state", List.of("en-GB")).all()).contains("Vermont");
    }

    @Test
    void knowsDatafakersLocales() {
        assertThat(List.of("en", "en-US", "de", "de-CH", "pt-BR", "zh-CN", "de-LU"))
                .allMatch(Dictionary::knows);
        assertThat(List.of("xq", "", "../de", "deutsch")).noneMatch(Dictionary::knows);
    }

    @Test
    void saysNothingOfUnknownKeys() {
        assertThat(new Dictionary().entries("no.such_key", List.of("de")).all()).isEmpty();
    }
}
