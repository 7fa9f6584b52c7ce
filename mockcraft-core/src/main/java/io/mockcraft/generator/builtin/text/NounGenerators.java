package io.mockcraft.generator.builtin.text;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;
import java.util.stream.Stream;

/** English nouns, prepositions, pronouns and verbs by their part in a sentence. */
public final class NounGenerators {

    private NounGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("noun_abstract", "nounabstract")
                        .says("A noun for an idea.", "anger")
                        .listed("words", "noun_abstract"),
                trade.define("noun_collective_animal", "nouncollectiveanimal")
                        .says("A noun for many animals.", "army of ants")
                        .listed("words", "noun_collective_animal"),
                trade.define("noun_collective_people", "nouncollectivepeople")
                        .says("A noun for many people.", "band of musicians")
                        .listed("words", "noun_collective_people"),
                trade.define("noun_collective_thing", "nouncollectivething")
                        .says("A noun for many things.", "anthology of poems")
                        .listed("words", "noun_collective_thing"),
                trade.define("noun_common", "nouncommon")
                        .says("A common noun.", "arm")
                        .listed("words", "noun_common"),
                trade.define("noun_concrete", "nounconcrete")
                        .says("A noun for a thing.", "apple")
                        .listed("words", "noun_concrete"),
                trade.define("noun_countable", "nouncountable")
                        .says("A noun that can be counted.", "apple")
                        .listed("words", "noun_countable"),
                trade.define("noun_determiner", "noundeterminer")
                        .says("A word before a noun.", "the")
                        .listed("words", "noun_determiner"),
                trade.define("noun_proper", "nounproper")
                        .says("A proper noun.", "Amazon")
                        .listed("words", "noun_proper"),
                trade.define("noun_uncountable", "noununcountable")
                        .says("A noun that cannot be counted.", "accommodation")
                        .listed("words", "noun_uncountable"),
                trade.define("preposition_simple", "prepositionsimple")
                        .says("A preposition of one word.", "at")
                        .listed("words", "preposition_simple"),
                trade.define("preposition_double", "prepositiondouble")
                        .says("A preposition of two words.", "outside of")
                        .listed("words", "preposition_double"),
                trade.define("preposition_compound", "prepositioncompound")
                        .says("A compound preposition.", "according to")
                        .listed("words", "preposition_compound"),
                trade.define("pronoun_demonstrative", "pronoundemonstrative")
                        .says("A pronoun that points.", "this")
                        .listed("words", "pronoun_demonstrative"),
                trade.define("pronoun_indefinite", "pronounindefinite")
                        .says("An indefinite pronoun.", "all")
                        .listed("words", "pronoun_indefinite"),
                trade.define("pronoun_interrogative", "pronouninterrogative")
                        .says("A pronoun that asks.", "what")
                        .listed("words", "pronoun_interrogative"),
                trade.define("pronoun_object", "pronounobject")
                        .says("A pronoun as object.", "me")
                        .listed("words", "pronoun_object"),
                trade.define("pronoun_personal", "pronounpersonal")
                        .says("A personal pronoun.", "I")
                        .listed("words", "pronoun_personal"),
                trade.define("pronoun_possessive", "pronounpossessive")
                        .says("A possessive pronoun.", "mine")
                        .listed("words", "pronoun_possessive"),
                trade.define("pronoun_reflective", "pronounreflective")
                        .says("A reflexive pronoun.", "myself")
                        .listed("words", "pronoun_reflective"),
                trade.define("pronoun_relative", "pronounrelative")
                        .says("A relative pronoun.", "as")
                        .listed("words", "pronoun_relative"),
                trade.define("verb_action", "verbaction")
                        .says("A verb of action.", "ride")
                        .listed("words", "verb_action"),
                trade.define("verb_helping", "verbhelping")
                        .says("A helping verb.", "is")
                        .listed("words", "verb_helping"),
                trade.define("verb_intransitive", "verbintransitive")
                        .says("A verb without an object.", "agree")
                        .listed("words", "verb_intransitive"),
                trade.define("verb_linking", "verblinking")
                        .says("A verb that links.", "am")
                        .listed("words", "verb_linking"),
                trade.define("verb_transitive", "verbtransitive")
                        .says("A verb with an object.", "accept")
                        .listed("words", "verb_transitive"),
                trade.define("noun").says("A noun.", "abacus").picked("words.noun"),
                trade.define("verb").says("A verb.", "abnegate").picked("words.verb"),
                trade.define("preposition")
                        .says("A preposition.", "at")
                        .picks(making -> Stream.of("simple", "double", "compound")
                                .flatMap(kind -> making.facts().list("words", "preposition_" + kind).stream())
                                .distinct()
                                .toList()),
                trade.define("pronoun")
                        .says("A pronoun.", "this")
                        .picks(making -> Stream.of(
                                        "demonstrative", "indefinite", "object", "personal", "possessive", "reflective")
                                .flatMap(kind -> making.facts().list("words", "pronoun_" + kind).stream())
                                .distinct()
                                .toList()),
                trade.define("conjunction").says("A conjunction.", "after").picked("words.conjunction"));
    }
}
