package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.making.FoldedInputs;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.words.Phrase;
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
        String[] first = folded(words, "name.first_name");
        String[] last = folded(words, "name.last_name");
        return (draw, out) -> {
            out.append(first[draw.random().below(first.length)]).append('.');
            out.append(last[draw.random().below(last.length)]);
        };
    }

    /** Names in scripts that do not fold to ASCII give way to English ones. */
    private static String[] folded(WordBook words, String key) {
        List<String> own = words.folded(key);
        return (own.isEmpty() ? words.english().folded(key) : own).toArray(String[]::new);
    }
}
