package io.mockcraft.generator.builtin.text;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** What people say and write. */
public final class PhraseGenerators {

    private PhraseGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("lorem_word", "loremipsumword")
                        .says("A placeholder word.", "alias")
                        .picked("lorem.words"),
                trade.define("lorem_sentence", "loremipsumsentence")
                        .says("A sentence of placeholder words.", "Alias consequatur aut perferendis sit.")
                        .bounded("words", Kind.INTEGER_RANGE, "5..12", "1..1000", "How many words.")
                        .also("wordcount", "word_count")
                        .writes(making -> Prose.sentence(
                                making, making.given().integers("words").orElseThrow())),
                trade.define("lorem_paragraph", "loremipsumparagraph")
                        .says("Paragraphs of placeholder sentences.", "Alias consequatur aut. Sit voluptatem.")
                        .bounded("paragraphs", Kind.INTEGER, "1", "1..100", "How many paragraphs.")
                        .also("paragraphcount")
                        .bounded("sentences", Kind.INTEGER_RANGE, "3..6", "1..1000", "How many sentences each has.")
                        .also("sentencecount")
                        .bounded("words", Kind.INTEGER_RANGE, "5..12", "1..1000", "How many words a sentence has.")
                        .also("wordcount")
                        .with("separator", Kind.TEXT, " ", "What stands between paragraphs.")
                        .also("paragraphseparator")
                        .writes(PhraseTexts::paragraphs),
                trade.define("phrase", "idiom")
                        .says("A phrase of everyday speech.", "Beats me.")
                        .listed("words", "phrase"),
                trade.define("noun_phrase", "phrasenoun", "phrase_noun")
                        .says("A noun with an adjective.", "the brave harbor")
                        .writes(making -> PhraseTexts.joined(making, "the ", "adjective", " ", "noun")),
                trade.define("verb_phrase", "phraseverb", "phrase_verb")
                        .says("A verb with an adverb.", "abnormally abnegate")
                        .writes(making -> PhraseTexts.joined(making, "", "adverb", " ", "verb")),
                trade.define("adverb_phrase", "phraseadverb", "phrase_adverb")
                        .says("An adverb with another before it.", "very abnormally")
                        .writes(making -> PhraseTexts.joined(making, "very ", "adverb", "", null)),
                trade.define("preposition_phrase", "phrasepreposition", "phrase_preposition")
                        .says("A preposition with a noun.", "under the abacus")
                        .writes(making -> PhraseTexts.joined(making, "", "preposition", " the ", "noun")),
                trade.define("question")
                        .says("A question of placeholder words.", "Alias consequatur aut perferendis?")
                        .writes(PhraseTexts::question),
                trade.define("quote", "quotation")
                        .says(
                                "Words in quotation marks with a name.",
                                "\"Alias consequatur aut perferendis.\" - Ada Lovelace")
                        .writes(PhraseTexts::quote),
                trade.define("user_comment")
                        .says("A comment below an article.", "wow, the brave harbor looks great")
                        .writes(PhraseTexts::comment),
                trade.define("famous_last_words", "last_words")
                        .says("Somebody's last words.", "I don't know.")
                        .picked("famous_last_words.last_words"),
                trade.define("hacker_phrase", "hackerphrase")
                        .says(
                                "What somebody says who wants to sound like a programmer.",
                                "We need to back up the auxiliary TCP driver!")
                        .writes(PhraseTexts::hacker),
                trade.define("hacker_abbreviation", "hackerabbreviation")
                        .says("An abbreviation of programmers.", "TCP")
                        .picked("hacker.abbreviation"),
                trade.define("hacker_adjective", "hackeradjective")
                        .says("An adjective of programmers.", "auxiliary")
                        .picked("hacker.adjective"),
                trade.define("hacker_noun", "hackernoun")
                        .says("A noun of programmers.", "driver")
                        .picked("hacker.noun"),
                trade.define("hacker_verb", "hackerverb")
                        .says("A verb of programmers.", "back up")
                        .picked("hacker.verb"),
                trade.define("hacker_ing_verb", "hackeringverb")
                        .says("What programmers are doing.", "backing up")
                        .picked("hacker.ingverb"),
                trade.define("hipster_word", "hipsterword")
                        .says("A word of hipsters.", "Wes Anderson")
                        .picked("hipster.words"),
                trade.define("hipster_sentence", "hipstersentence")
                        .says("A sentence of hipsters' words.", "Vinyl cold-pressed kale chips.")
                        .bounded("words", Kind.INTEGER_RANGE, "5..10", "1..1000", "How many words.")
                        .also("wordcount")
                        .writes(making -> PhraseTexts.hipster(
                                making, making.given().integers("words").orElseThrow(), 1)),
                trade.define("hipster_paragraph", "hipsterparagraph")
                        .says("A paragraph of hipsters' sentences.", "Vinyl kale chips. Cold-pressed fixie.")
                        .bounded("sentences", Kind.INTEGER, "3", "1..100", "How many sentences.")
                        .also("sentencecount")
                        .bounded("words", Kind.INTEGER_RANGE, "5..10", "1..1000", "How many words a sentence has.")
                        .also("wordcount")
                        .writes(making -> PhraseTexts.hipster(
                                making, making.given().integers("words").orElseThrow(), (int)
                                        making.given().integer("sentences"))),
                trade.define("email_subject", "mail_subject")
                        .says("The subject of a mail.", "Your order ORD-48291305")
                        .writes(PhraseTexts::subject),
                trade.define("email_text", "email_body", "mail_body")
                        .says("A short mail.", "Dear Ada,\n\nAlias consequatur aut.\n\nBest regards\nMary")
                        .writes(PhraseTexts::mail),
                trade.define("markdown", "markdown_text")
                        .says("A short text in Markdown.", "# Green harbor\n\nAlias consequatur aut.\n\n- wide\n- old")
                        .writes(PhraseTexts::markdown),
                trade.define("html_snippet", "html")
                        .says("A short text in HTML.", "<h1>Green harbor</h1><p>Alias consequatur aut.</p>")
                        .writes(PhraseTexts::html));
    }
}
