package io.mockcraft.generator.builtin.text;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.OpenText;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.making.Slug;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.parameter.IntegerRange;
import io.mockcraft.generator.words.Offer;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** Words, sentences and patterns. */
public final class TextGenerators {

    private TextGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("word", "random_word").says("A word.", "harbor").words("words.noun"),
                trade.define("words", "lorem_words")
                        .says("Some placeholder words.", "alias consequatur aut")
                        .bounded("count", Kind.INTEGER_RANGE, "3", "1..1000", "How many words.")
                        .writes(making -> Prose.words(making, count(making))),
                trade.define("sentence", "lorem")
                        .says("A sentence of placeholder words.", "Alias consequatur aut perferendis sit.")
                        .bounded("words", Kind.INTEGER_RANGE, "5..12", "1..1000", "How many words.")
                        .also("wordcount")
                        .writes(making -> Prose.sentence(
                                making, making.given().integers("words").orElseThrow())),
                trade.define("paragraph", "description")
                        .says("A paragraph of placeholder sentences.", "Alias consequatur aut. Sit voluptatem.")
                        .bounded("sentences", Kind.INTEGER_RANGE, "3..6", "1..1000", "How many sentences.")
                        .writes(making -> Prose.paragraph(
                                making, making.given().integers("sentences").orElseThrow())),
                trade.define("text", "string", "varchar", "random_text")
                        .says("Placeholder text of some words.", "Alias consequatur aut perferendis")
                        .bounded("length", Kind.INTEGER, "100", "1..100000", "The most characters.")
                        .makes(TextGenerators::text),
                trade.define("title", "headline", "subject")
                        .says("A few words, the first with a capital.", "Green harbor")
                        .writes(TextGenerators::title),
                trade.define("slug", "url_slug", "permalink", "urlslug")
                        .says("Words as they stand in web addresses, of the words in from where given.", "green-harbor")
                        .from(0, 4)
                        .writes(Slug::of),
                trade.define("datafaker")
                        .says("Whatever Datafaker offers; #{Beer.name} is short for it.", "Pliny The Elder")
                        .required("expression", Kind.TEXT, "A provider and its method, perhaps with arguments.")
                        .writes(TextGenerators::offered),
                trade.define("pattern", "regex", "regexp", "regexify")
                        .says("Text that a regular expression describes.", "QXB-40713")
                        .required("pattern", Kind.TEXT, "The expression: classes, groups, |, ?, {n}, {n,m}, * and +.")
                        .makes(making -> PatternText.of(making, making.given().text("pattern"))),
                trade.define("letters", "random_letters", "lettern")
                        .says("Lower-case letters.", "kqzmvb")
                        .bounded("length", Kind.INTEGER, "6", "1..1000", "How many.")
                        .also("count")
                        .makes(making -> repeated(making, "[a-z]")),
                trade.define("digits", "digit_string", "digitn")
                        .says("Digits as text, leading zeros kept.", "048213")
                        .bounded("length", Kind.INTEGER, "6", "1..1000", "How many.")
                        .also("count")
                        .makes(making -> repeated(making, "[0-9]")));
    }

    private static Phrase offered(Making making) {
        String expression = making.given().text("expression");
        try {
            return new Offer(making.words(), making.words().locales()).phrase(expression);
        } catch (Offer.NotOffered reason) {
            throw making.refuse("\"" + expression + "\" " + reason.getMessage(), reason.remedy());
        }
    }

    private static IntegerRange count(Making making) {
        return making.given().integers("count").orElseThrow();
    }

    /** As many words as fit into the length. */
    private static Generator text(Making making) {
        int length = (int) Math.min(making.length(), making.given().integer("length"));
        Phrase words = Prose.words(making, new IntegerRange(1, Math.max(1, length / 6)));
        return new OpenText(Prose.capital(words), length);
    }

    private static Phrase title(Making making) {
        return Prose.capital(Phrases.joined(List.of(
                making.words().phrase("words.adjective"),
                Phrases.text(" "),
                making.words().phrase("words.noun"))));
    }

    private static Generator repeated(Making making, String part) {
        return PatternText.of(making, part + "{" + making.given().integer("length") + "}");
    }
}
