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
        used.list("address.city", List.of("es"));
        used.list("address.city", List.of("en"));
        assertThat(used.list("address.city", MEXICAN))
                .isEqualTo(fresh.list("address.city", MEXICAN))
                .isNotEqualTo(used.list("address.city", List.of("es")));
    }

    @Test
    void takesTheFirstLocaleThatHasWordsOfItsOwn() {
        Dictionary dictionary = new Dictionary();
        List<String> german = dictionary.list("address.state", List.of("de"));
        assertThat(german).contains("Bayern");
        assertThat(dictionary.list("address.state", List.of("en-GB", "de"))).isEqualTo(german);
        assertThat(dictionary.list("address.state", List.of("en-GB"))).contains("Vermont");
    }

    @Test
    void knowsDatafakersLocales() {
        assertThat(List.of("en", "en-US", "de", "de-CH", "pt-BR", "zh-CN", "de-LU"))
                .allMatch(Dictionary::knows);
        assertThat(List.of("xq", "", "../de", "deutsch")).noneMatch(Dictionary::knows);
    }

    @Test
    void saysNothingOfUnknownKeys() {
        assertThat(new Dictionary().list("no.such_key", List.of("de"))).isEmpty();
    }
}
