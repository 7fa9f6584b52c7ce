package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Constant;
import io.mockcraft.schema.ValueSource.Guessed;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Meaning;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Paths;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the rules of columns, wherever one may stand. */
public final class Rules {

    private Rules() {}

    /** A rule in {@code columns}: text is a generator or a template, other scalars are themselves. */
    public static Optional<ColumnRule> inColumns(Value value) {
        return value.isMap() ? value.fields("a rule").flatMap(fields -> map(fields, Rules::inside)) : bare(value);
    }

    /** A rule inside of another: like one in {@code columns}, but no column. */
    static Optional<ColumnRule> inside(Value value) {
        return value.isMap()
                ? value.fields("a rule").flatMap(fields -> ofValue(fields, "a rule inside of another", Rules::inside))
                : bare(value);
    }

    /** An element or a field: it may refer to a row of its own, too. */
    static Optional<ColumnRule> element(Value value) {
        Optional<Fields> rule = value.isMap() ? value.fields("a rule") : Optional.empty();
        return rule.filter(fields -> Sources.target(fields) != null).isPresent()
                ? ChosenReader.read(rule.get())
                : inside(value);
    }

    /** A rule in {@code pinned}, {@code traits} and {@code set}: every scalar is itself. */
    public static Optional<ColumnRule> given(Value value) {
        if (value.isMap()) {
            return value.fields("a rule").flatMap(fields -> ofValue(fields, "given values", Rules::given));
        }
        Optional<Constant> literal = value.literal("a value or a rule");
        return literal.map(source -> ColumnRule.of(source, value.at()));
    }

    private static Optional<ColumnRule> bare(Value value) {
        if (value.isList()) {
            value.problem("a list is no rule", "for one of several values write { values: [...] }");
            return Optional.empty();
        }
        return scalar(value).map(source -> ColumnRule.of(source, value.at()));
    }

    private static Optional<? extends ValueSource> scalar(Value value) {
        if (value.meaning().orElse(null) instanceof Meaning.Words) {
            return value.text("a generator").flatMap(text -> Generators.named(text, value));
        }
        return value.literal("a generator, a constant or a rule");
    }

    private static Optional<ColumnRule> ofValue(
            Fields fields, String what, Function<Value, Optional<ColumnRule>> otherwise) {
        return refuse(fields, RuleWords.OF_COLUMN, what) ? Optional.empty() : map(fields, otherwise);
    }

    /** Whether one of these words is there; tells so. */
    static boolean refuse(Fields fields, List<String> words, String what) {
        List<String> wrong = words.stream().filter(fields::has).toList();
        for (String word : wrong) {
            String reason = "\"" + word + "\" belongs to the column, not to " + what;
            String remedy = word.equals("unique") && fields.owner().path().contains(".array.of")
                    ? "write it beside \"of\": `unique: true`, or the name of the field in which documents differ"
                    : "write it under \"columns\"";
            fields.owner().reading().problem(fields.at(word), fields.owner().path(), reason, remedy);
        }
        return !wrong.isEmpty();
    }

    /** A rule written as a map, but for references. */
    private static Optional<ColumnRule> map(Fields fields, Function<Value, Optional<ColumnRule>> otherwise) {
        Optional<ValueSource> source = Sources.read(fields);
        double nulls = nulls(fields);
        Value unique = fields.get("unique");
        boolean alone = unique != null && !unique.isMap() && flag(unique);
        var bounds = Bounds.read(fields, source.orElse(null));
        var distribution = DistributionReader.read(fields.get("distribution"));
        var when = WhenReader.read(fields, otherwise);
        List<Path> sameFor = paths(fields.get("sameFor"));
        return source.map(s -> new ColumnRule(s, nulls, alone, bounds, distribution, when, sameFor, fields.at()));
    }

    /** The rule of a column about which nothing could be understood. */
    public static ColumnRule guessed(Value value) {
        return ColumnRule.of(new Guessed(), value.at());
    }

    /** The share of nulls that is asked for; 0 where none is. */
    static double nulls(Fields fields) {
        Value nulls = fields.get("nulls");
        return nulls == null ? 0 : Numbers.share(nulls).orElse(0.0);
    }

    /** Whether the flag is there and true. */
    public static boolean flag(@Nullable Value value) {
        return value != null && value.flag().orElse(false);
    }

    /** A path or a list of them. */
    static List<Path> paths(@Nullable Value value) {
        List<Path> paths = new ArrayList<>();
        if (value != null) {
            value.itemsOrSelf("a column or a list of columns")
                    .forEach(item -> Paths.path(item).ifPresent(paths::add));
        }
        return paths;
    }
}
