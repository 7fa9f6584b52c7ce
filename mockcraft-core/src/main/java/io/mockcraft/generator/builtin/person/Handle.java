package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.making.FoldedInputs;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import io.mockcraft.generator.words.WordBook;
import java.util.List;

/** The part of a person's name that stands in addresses: {@code ada.lovelace}; ASCII letters, digits and dots. */
final class Handle {

    private Handle() {}

    /** Of the values of the row's inputs where there are some, else of a first and a last name. */
    static Phrase of(Making making) {
        Phrase drawn = drawn(making.words());
        return making.inputs() == 0 ? drawn : FoldedInputs.or(drawn, '.');
    }

    private static Phrase drawn(WordBook words) {
        return Phrases.joined(
                List.of(folded(words, "name.first_name"), Phrases.text("."), folded(words, "name.last_name")));
    }

    /** Names in scripts that do not fold to ASCII give way to English ones. */
    private static Phrase folded(WordBook words, String key) {
        List<String> own = words.folded(key);
        return Phrases.oneOf(own.isEmpty() ? words.english().folded(key) : own);
    }
}
