package io.mockcraft.generator.builtin.text;

import static io.mockcraft.catalog.TypeKind.JSON;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.Picks;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Single letters and digits, and texts that are shaped by a mask. */
public final class LetterGenerators {

    private LetterGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("digit").says("A digit as text.", "7").pattern("[0-9]"),
                trade.define("letter", "random_letter").says("A letter.", "k").pattern("[a-zA-Z]"),
                trade.define("vowel").says("A vowel.", "a").pattern("[aeiou]"),
                trade.define("lexify")
                        .says("Text whose ? become letters.", "kqz")
                        .with("text", Kind.TEXT, "???", "The text.")
                        .also("str")
                        .makes(making -> Masks.letters(making, making.given().text("text"))),
                trade.define("numerify")
                        .says("Text whose # become digits.", "048")
                        .with("text", Kind.TEXT, "###", "The text.")
                        .also("str")
                        .makes(making -> Masks.digits(making, making.given().text("text"))),
                trade.define("bothify")
                        .says("Text whose ? become letters and # digits.", "kq-48")
                        .with("text", Kind.TEXT, "??-##", "The text.")
                        .also("str")
                        .makes(making -> Masks.both(making, making.given().text("text"))),
                trade.define("random_string", "randomstring", "one_of")
                        .says("One of given texts.", "green")
                        .required("strings", Kind.LIST, "The texts.")
                        .also("strs", "texts", "values")
                        .makes(Picks::texts),
                trade.define("shuffle_strings", "shufflestrings")
                        .says("Given texts in another order, as a list.", "[\"b\",\"a\",\"d\",\"c\"]")
                        .fits(JSON, TEXT)
                        .required("strings", Kind.LIST, "The texts.")
                        .also("strs", "texts")
                        .makes(Picks::shuffledTexts),
                trade.define("weighted", "weighted_choice")
                        .says("One of given values, some more often than others.", "a")
                        .required("options", Kind.LIST, "The values.")
                        .optional("weights", Kind.LIST, "How often each is drawn, compared with the others.")
                        .makes(Picks::weighted),
                trade.define("id", "short_id", "random_id")
                        .says("A short identifier of letters and digits.", "k7qx2m9plab4dwz1c8ns")
                        .pattern("[0-9a-z]{20}"));
    }
}
