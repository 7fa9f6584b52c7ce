package io.mockcraft.generator.making;

import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** Words as they stand in web addresses: lower-case ASCII and dashes. */
public final class Slug {

    private Slug() {}

    /** Of the values of the row's inputs where there are some, else of an adjective and a noun. */
    public static Phrase of(Making making) {
        Phrase drawn = Phrases.joined(List.of(
                making.words().english().phrase("words.adjective"),
                Phrases.text("-"),
                making.words().english().phrase("words.noun")));
        return making.inputs() == 0 ? drawn : FoldedInputs.or(drawn, '-');
    }
}
