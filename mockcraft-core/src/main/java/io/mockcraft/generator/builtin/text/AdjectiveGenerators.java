package io.mockcraft.generator.builtin.text;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;
import java.util.stream.Stream;

/** English adjectives, adverbs and connectives by their part in a sentence. */
public final class AdjectiveGenerators {

    private AdjectiveGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("adjective_demonstrative", "adjectivedemonstrative")
                        .says("An adjective that points, such as this.", "this")
                        .listed("words", "adjective_demonstrative"),
                trade.define("adjective_descriptive", "adjectivedescriptive")
                        .says("An adjective that describes.", "brave")
                        .listed("words", "adjective_descriptive"),
                trade.define("adjective_indefinite", "adjectiveindefinite")
                        .says("An adjective for an unknown number.", "all")
                        .listed("words", "adjective_indefinite"),
                trade.define("adjective_interrogative", "adjectiveinterrogative")
                        .says("An adjective that asks.", "what")
                        .listed("words", "adjective_interrogative"),
                trade.define("adjective_possessive", "adjectivepossessive")
                        .says("An adjective of possession.", "my")
                        .listed("words", "adjective_possessive"),
                trade.define("adjective_proper", "adjectiveproper")
                        .says("An adjective made of a name.", "African")
                        .listed("words", "adjective_proper"),
                trade.define("adjective_quantitative", "adjectivequantitative")
                        .says("An adjective of quantity.", "a little")
                        .listed("words", "adjective_quantitative"),
                trade.define("adverb_degree", "adverbdegree")
                        .says("An adverb of degree.", "absolutely")
                        .listed("words", "adverb_degree"),
                trade.define("adverb_frequency_definite", "adverbfrequencydefinite")
                        .says("An adverb of a definite frequency.", "annually")
                        .listed("words", "adverb_frequency_definite"),
                trade.define("adverb_frequency_indefinite", "adverbfrequencyindefinite")
                        .says("An adverb of an indefinite frequency.", "always")
                        .listed("words", "adverb_frequency_indefinite"),
                trade.define("adverb_manner", "adverbmanner")
                        .says("An adverb of manner.", "accidentally")
                        .listed("words", "adverb_manner"),
                trade.define("adverb_place", "adverbplace")
                        .says("An adverb of place.", "about")
                        .listed("words", "adverb_place"),
                trade.define("adverb_time_definite", "adverbtimedefinite")
                        .says("An adverb of a definite time.", "now")
                        .listed("words", "adverb_time_definite"),
                trade.define("adverb_time_indefinite", "adverbtimeindefinite")
                        .says("An adverb of an indefinite time.", "already")
                        .listed("words", "adverb_time_indefinite"),
                trade.define("connective_casual", "connectivecasual")
                        .says("Words that give a cause.", "accordingly")
                        .listed("words", "connective_casual"),
                trade.define("connective_comparative", "connectivecomparative")
                        .says("Words that compare.", "after all")
                        .listed("words", "connective_comparative"),
                trade.define("connective_complaint", "connectivecomplaint")
                        .says("Words that explain.", "besides")
                        .listed("words", "connective_complaint"),
                trade.define("connective_examplify", "connectiveexamplify")
                        .says("Words that give an example.", "accordingly")
                        .listed("words", "connective_examplify"),
                trade.define("connective_listing", "connectivelisting")
                        .says("Words that list.", "besides")
                        .listed("words", "connective_listing"),
                trade.define("connective_time", "connectivetime")
                        .says("Words that order in time.", "after a while")
                        .listed("words", "connective_time"),
                trade.define("interjection").says("An interjection.", "aha").listed("words", "interjection"),
                trade.define("adjective").says("An adjective.", "abandoned").picked("words.adjective"),
                trade.define("adverb").says("An adverb.", "abnormally").picked("words.adverb"),
                trade.define("connective")
                        .says("Words that join sentences.", "accordingly")
                        .picks(making -> Stream.of("casual", "comparative", "examplify", "listing", "time")
                                .flatMap(kind -> making.facts().list("words", "connective_" + kind).stream())
                                .distinct()
                                .toList()));
    }
}
