package io.mockcraft.generator.builtin;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says what a generator is, a few lines each, and ends in how it makes values: {@link #makes}, {@link #writes},
 * {@link #words}, {@link #picks} or {@link #pattern}.
 */
final class Definition {

    private final Trade trade;
    private final String name;
    private final List<String> aliases;
    private final List<Parameter> parameters = new ArrayList<>();
    private String description = "";
    private String example = "";
    private List<TypeKind> fits = List.of(TypeKind.TEXT, TypeKind.CHAR);
    private int minInputs;
    private int maxInputs;

    Definition(Trade trade, String name, String... aliases) {
        this.trade = trade;
        this.name = name;
        this.aliases = List.of(aliases);
    }

    /** What it makes, in one sentence, and a value as an example. */
    Definition says(String sentence, String exampleValue) {
        description = sentence;
        example = exampleValue;
        return this;
    }

    /** The column types its values fit, the natural one first; text unless said. */
    Definition fits(TypeKind... kinds) {
        fits = List.of(kinds);
        return this;
    }

    /** How many columns it can take values from. */
    Definition from(int least, int most) {
        minInputs = least;
        maxInputs = most;
        return this;
    }

    /** A parameter that need not be given and has no default. */
    Definition optional(String parameter, Kind kind, String sentence) {
        return add(new Parameter(parameter, kind, false, null, null, List.of(), sentence));
    }

    /** A parameter that must be given. */
    Definition required(String parameter, Kind kind, String sentence) {
        return add(new Parameter(parameter, kind, true, null, null, List.of(), sentence));
    }

    /** A parameter with a default. */
    Definition with(String parameter, Kind kind, String defaultValue, String sentence) {
        return add(new Parameter(parameter, kind, false, defaultValue, null, List.of(), sentence));
    }

    /** A parameter that must lie within bounds, with an optional default. */
    Definition bounded(String parameter, Kind kind, @Nullable String defaultValue, String bounds, String sentence) {
        return add(new Parameter(parameter, kind, false, defaultValue, bounds, List.of(), sentence));
    }

    /** A parameter that takes one of some words; the first is the default. */
    Definition choice(String parameter, String sentence, String... choices) {
        return add(new Parameter(parameter, Kind.CHOICE, false, choices[0], null, List.of(choices), sentence));
    }

    /** Ends the definition: how the generator is compiled. */
    GeneratorFactory makes(Function<Making, Generator> compile) {
        GeneratorInfo info = new GeneratorInfo(
                name, aliases, trade.category(), description, parameters, minInputs, maxInputs, example, fits);
        return new DefinedGenerator(info, trade.dictionary(), compile);
    }

    /** Ends the definition: text, cut to the column's length; distinct texts end in their rank. */
    GeneratorFactory writes(Function<Making, Phrase> phrase) {
        return makes(making -> new OpenText(phrase.apply(making), making.length()));
    }

    /** Ends the definition: text from Datafaker's words under this key; distinct texts end in their rank. */
    GeneratorFactory words(String key) {
        return writes(making -> making.words().phrase(key));
    }

    /** Ends the definition: one of a closed set of texts; there are as many distinct texts as the set holds. */
    GeneratorFactory picks(Function<Making, List<String>> set) {
        return makes(making -> ClosedSet.of(set.apply(making), making));
    }

    /** Ends the definition: text by a regular expression; as many distinct texts as it has. */
    GeneratorFactory pattern(String regex) {
        return makes(making -> PatternText.of(making, regex));
    }

    private Definition add(Parameter parameter) {
        parameters.add(parameter);
        return this;
    }
}
