package io.mockcraft.schema.yaml.grammar;

import static io.mockcraft.schema.yaml.grammar.Shapes.COUNT;
import static io.mockcraft.schema.yaml.grammar.Shapes.FLAG;
import static io.mockcraft.schema.yaml.grammar.Shapes.NUMBER;
import static io.mockcraft.schema.yaml.grammar.Shapes.RULE;
import static io.mockcraft.schema.yaml.grammar.Shapes.SCALAR;
import static io.mockcraft.schema.yaml.grammar.Shapes.SPAN;
import static io.mockcraft.schema.yaml.grammar.Shapes.TEXT;
import static io.mockcraft.schema.yaml.grammar.Shapes.WEIGHTS;
import static io.mockcraft.schema.yaml.grammar.Shapes.a;
import static io.mockcraft.schema.yaml.grammar.Shapes.either;
import static io.mockcraft.schema.yaml.grammar.Shapes.key;

import io.mockcraft.schema.DistributionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The maps inside of rules. */
public final class PartGrammar {

    /** A value with a weight. */
    public static final Kind WEIGHTED = Kind.of(
            "weighted value",
            key("value", SCALAR, "The value itself."),
            key("weight", NUMBER, "How often it comes, beside the others; 1 when left out."));

    /** An aggregate. */
    public static final Kind AGGREGATE = Kind.of(
            "aggregate",
            key("sum", TEXT, "The sum of this column of the children; 0 without any."),
            key("count", TEXT, "How many children there are."),
            key("min", TEXT, "The smallest value of this column of the children."),
            key("max", TEXT, "The largest value of this column of the children."),
            key("avg", TEXT, "The mean of this column of the children."),
            key("where", TEXT, "Which children count."),
            key("via", TEXT, "The children's reference that leads here, where there are several."));

    /** An array. */
    public static final Kind ARRAY = Kind.of(
            "array",
            key("of", RULE, "How each element is made."),
            key("count", COUNT, "How many: a count or a range; 1..3 when left out."),
            key("weights", WEIGHTS, "Counts or ranges with their weights."),
            key("unique", either(FLAG, TEXT), "Whether elements differ; or the field in which documents do."));

    /** Text by habit. */
    public static final Kind MARKOV = Kind.of(
            "markov",
            key("corpus", TEXT, "The name of a text that ships with MockCraft."),
            key("text", TEXT, "The text to learn from."),
            key("order", COUNT, "How many words decide the next one, 1 to 5; 2 when left out."),
            key("words", COUNT, "How many words: a count or a range; 8..20 when left out."));

    /** A series. */
    public static final Kind SERIES = Kind.of(
            "series",
            key("start", SCALAR, "The first value: a date or time, a number, or a column that holds it."),
            key("step", COUNT, "From one value to the next: 1m..5m, or -1..3 for numbers."),
            key("rate", TEXT, "How many moments come in a time, on average: 20/h."),
            key("over", TEXT, "The column whose moments the numbers follow; the row's ordinal when left out."),
            key("trend", COUNT, "How numbers rise: 0.5 for each row, or 0.5/d."),
            key("season", a("season"), "What comes back every day, week or year."),
            key("noise", COUNT, "The deviation of numbers, or how far moments stray."),
            key("gaps", NUMBER, "The share of values left out."));

    /** Seasons. */
    public static final Kind SEASON = Kind.of(
            "season",
            key("daily", swing(), "How far it swings in a day."),
            key("weekly", swing(), "How far it swings in a week, from Monday."),
            key("yearly", swing(), "How far it swings in a year."));

    /** One season. */
    public static final Kind SWING = Kind.of(
            "swing",
            key("amplitude", NUMBER, "How far up and down from the middle."),
            key("peak", SPAN, "How far into the period it is highest; a quarter when left out."));

    /** Distributions, by their names. */
    public static final Kind DISTRIBUTIONS = Kind.of("distribution", "", distributions());

    static final List<Kind> KINDS = Stream.concat(
                    Stream.of(WEIGHTED, AGGREGATE, ARRAY, MARKOV, SERIES, SEASON, SWING, DISTRIBUTIONS),
                    Stream.of(DistributionSpec.Kind.values()).map(PartGrammar::parameters))
            .toList();

    private PartGrammar() {}

    /** The parameters of one distribution. */
    public static Kind parameters(DistributionSpec.Kind kind) {
        List<Key> keys = new ArrayList<>();
        kind.parameters().forEach(name -> keys.add(key(name, NUMBER, "The parameter " + name + ".")));
        return Kind.of(name(kind), "", keys);
    }

    /** What a schema calls it. */
    static String name(DistributionSpec.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<Key> distributions() {
        List<Key> keys = new ArrayList<>();
        for (DistributionSpec.Kind kind : DistributionSpec.Kind.values()) {
            keys.add(key(name(kind), a(name(kind)), kind.says()));
        }
        return keys;
    }

    private static Shape swing() {
        return either(NUMBER, a("swing"));
    }
}
