package io.mockcraft.generator.builtin.company;

import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** What shops and customers say of goods. */
final class ProductTexts {

    private ProductTexts() {}

    static Phrase description(Making making) {
        return Phrases.joined(List.of(
                Phrases.text("This "),
                list(making, "product_material"),
                Phrases.text(" "),
                making.words().phrase("commerce.product_name.product"),
                Phrases.text(" is "),
                list(making, "product_feature"),
                Phrases.text(", made for "),
                list(making, "product_audience"),
                Phrases.text(" and brings "),
                list(making, "product_benefit"),
                Phrases.text(".")));
    }

    static Phrase review(Making making) {
        return Phrases.joined(
                List.of(list(making, "comment_opening"), Phrases.text(", "), list(making, "comment_ending")));
    }

    private static Phrase list(Making making, String name) {
        return Phrases.oneOf(making.facts().list("work", name));
    }
}
