package io.mockcraft.generator.making;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.generator.parameter.DecimalRange;
import io.mockcraft.generator.parameter.IntegerRange;
import io.mockcraft.generator.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what a generator is, a few lines each, and ends in how it makes values: {@link #makes}, {@link #writes},
 * {@link #words}, {@link #picks} or {@link #pattern}.
 */
public final class Definition {

    private final Trade trade;
    private final String name;
    private final List<String> aliases;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, String> otherNames = new HashMap<>();
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
    public Definition says(String sentence, String exampleValue) {
        description = sentence;
        example = exampleValue;
        return this;
    }

    /** The column types its values fit, the natural one first; text unless said. */
    public Definition fits(TypeKind... kinds) {
        fits = List.of(kinds);
        return this;
    }

    /** How many columns it can take values from. */
    public Definition from(int least, int most) {
        minInputs = least;
        maxInputs = most;
        return this;
    }

    /** A parameter that need not be given and has no default. */
    public Definition optional(String parameter, Kind kind, String sentence) {
        return add(Parameter.optional(parameter, kind, sentence));
    }

    /** A parameter that must be given. */
    public Definition required(String parameter, Kind kind, String sentence) {
        return add(Parameter.required(parameter, kind, sentence));
    }

    /** A parameter with a default. */
    public Definition with(String parameter, Kind kind, String defaultValue, String sentence) {
        return add(Parameter.preset(parameter, kind, defaultValue, sentence));
    }

    /** A parameter that must lie within bounds, with an optional default. */
    public Definition bounded(
            String parameter, Kind kind, @Nullable String defaultValue, String bounds, String sentence) {
        return add(new Parameter(parameter, kind, false, defaultValue, bounds, List.of(), sentence));
    }

    /** A parameter that takes one of some words; the first is the default. */
    public Definition choice(String parameter, String sentence, String... choices) {
        return add(new Parameter(parameter, Kind.CHOICE, false, choices[0], null, List.of(choices), sentence));
    }

    /** Other names of the parameter just added. */
    public Definition also(String... names) {
        String parameter = parameters.get(parameters.size() - 1).name();
        List.of(names).forEach(name -> otherNames.put(name, parameter));
        return this;
    }

    /** Ends the definition: how the generator is compiled. */
    public GeneratorFactory makes(Function<Making, Generator> compile) {
        GeneratorInfo info = new GeneratorInfo(
                name, aliases, trade.category(), description, parameters, minInputs, maxInputs, example, fits);
        return new DefinedGenerator(info, trade, new Spelling(info, otherNames), compile);
    }

    /** Ends the definition: text, cut to the column's length; distinct texts end in their rank. */
    public GeneratorFactory writes(Function<Making, Phrase> phrase) {
        return makes(making -> new OpenText(phrase.apply(making), making.length()));
    }

    /** Ends the definition: text from Datafaker's words under this key; distinct texts end in their rank. */
    public GeneratorFactory words(String key) {
        return writes(making -> making.words().phrase(key));
    }

    /** Ends the definition: one of a closed set of texts; there are as many distinct texts as the set holds. */
    public GeneratorFactory picks(Function<Making, List<String>> set) {
        return makes(making -> ClosedSet.of(set.apply(making), making));
    }

    /** Ends the definition: text by a regular expression; as many distinct texts as it has. */
    public GeneratorFactory pattern(String regex) {
        return makes(making -> PatternText.of(making, regex));
    }

    /** Ends the definition: one of Datafaker's words under these keys; as many distinct texts as there are. */
    public GeneratorFactory picked(String... keys) {
        return picks(making -> Stream.of(keys)
                .flatMap(key -> making.words().list(key).stream())
                .toList());
    }

    /** Ends the definition: one of a list of our own; as many distinct texts as it holds. */
    public GeneratorFactory listed(String file, String list) {
        return picks(making -> making.facts().list(file, list));
    }

    /** Ends the definition: what a table of facts says in a column; agrees with the row's other columns of its family. */
    public GeneratorFactory fact(String table, String column) {
        return ofFamily().makes(making -> FactText.of(making, making.facts().table(table), column));
    }

    /** The same for a number of fixed fraction digits. */
    public GeneratorFactory factNumber(String table, String column) {
        return ofFamily().makes(making -> FactNumber.of(making, making.facts().table(table), column));
    }

    /** The same for all that the table says, as a document; in columns of text what it says in one column. */
    public GeneratorFactory factRow(String table, String brief) {
        return fits(TypeKind.TEXT, TypeKind.CHAR, TypeKind.JSON).ofFamily().makes(making -> {
            FactTable facts = making.facts().table(table);
            return making.text() ? FactText.of(making, facts, brief) : FactDocument.of(making, facts);
        });
    }

    /** Ends the definition: a document of other generators' values; see {@link Composed#of}. */
    public GeneratorFactory composed(String... fields) {
        return fits(TypeKind.JSON, TypeKind.TEXT).makes(making -> Composed.of(making, List.of(fields)));
    }

    /** Adds what each generator of a family takes: which entity it is about, and a column that says so. */
    public Definition ofFamily() {
        return from(0, 1)
                .optional(
                        "entity",
                        Kind.TEXT,
                        "Columns of one family and entity agree in a row; the column's name tells it unless given.");
    }

    /** Adds what generators of people take: whom they are about, and a column that tells the gender. */
    public Definition ofPerson() {
        return ofFamily();
    }

    /** Adds what generators of places take: which place they are about, and in which country it lies. */
    public Definition ofPlace() {
        return ofFamily().optional("in_country", Kind.TEXT, "A country's code of two letters: only places there.");
    }

    /** Ends the definition: whole numbers, in this range unless another is given; cut to what the column holds. */
    public GeneratorFactory numbers(long low, long high) {
        IntegerRange usual = new IntegerRange(low, high);
        return fits(NumberForm.kinds(usual))
                .with("range", Kind.INTEGER_RANGE, low + ".." + high, "The smallest and the largest number.")
                .makes(making -> WholeNumbers.usually(making, usual));
    }

    /** Ends the definition: numbers with fraction digits, in this range unless another is given. */
    public GeneratorFactory decimals(String low, String high, int scale) {
        DecimalRange usual = new DecimalRange(new BigDecimal(low), new BigDecimal(high));
        return fits(TypeKind.DECIMAL, TypeKind.DOUBLE, TypeKind.REAL, TypeKind.TEXT, TypeKind.CHAR)
                .with("range", Kind.DECIMAL_RANGE, low + ".." + high, "The smallest and the largest number.")
                .bounded(
                        "scale",
                        Kind.INTEGER,
                        null,
                        "0..100",
                        "The fraction digits; the column's own, else " + scale + ".")
                .makes(making -> ExactNumbers.of(making, usual, scale));
    }

    private Definition add(Parameter parameter) {
        parameters.add(parameter);
        return this;
    }
}
