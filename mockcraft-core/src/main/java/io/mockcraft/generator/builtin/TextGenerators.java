package io.mockcraft.generator.builtin;

import io.mockcraft.generator.GeneratorFactory;
import java.util.List;

/** Words, sentences and patterns. */
final class TextGenerators {

    private TextGenerators() {}

    static List<GeneratorFactory> all(Trade trade) {
        return List.of(trade.define("word", "lorem_word", "noun")
                .says("A word.", "harbor")
                .words("words.noun"));
    }
}
