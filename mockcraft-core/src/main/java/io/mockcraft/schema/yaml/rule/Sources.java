package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Calculated;
import io.mockcraft.schema.ValueSource.Copy;
import io.mockcraft.schema.ValueSource.Guessed;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Meaning;
import io.mockcraft.schema.yaml.reading.Paths;
import io.mockcraft.schema.yaml.reading.Scalars;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads where a column's value comes from, for rules written as maps. */
public final class Sources {

    private static final String STRANGER = "a parameter of a generator needs \"generator\" beside it";
    private static final String REFERENCE = "a reference is written { ref: users }";
    private static final String NULLS =
            "a share of nulls is written nulls: 0.1; that a created column takes null, type: text null";

    /** What other tools call what stands elsewhere here. */
    private static final Map<String, String> WORDS_OF_SQL = Map.of(
            "references", REFERENCE,
            "foreignkey", REFERENCE,
            "fk", REFERENCE,
            "nullable", NULLS,
            "notnull", NULLS,
            "required", NULLS,
            "default", "created columns have no defaults: leave it out");

    private Sources() {}

    /** The source; empty when it cannot be told because of a mistake. */
    static Optional<ValueSource> read(Fields rule) {
        List<String> given = given(rule);
        String source = given.contains("generator") ? "generator" : given.isEmpty() ? "" : given.get(0);
        if (given.size() > 1 && !isPatternGenerator(rule, given)) {
            contradiction(rule, given);
            return Optional.empty();
        }
        refuseStrangers(rule, source);
        Together.check(rule, source);
        return source.isEmpty() ? Optional.of(new Guessed()) : read(source, rule);
    }

    /** The table that a rule refers to; null when it is no reference. */
    public static @Nullable Value target(Fields rule) {
        Value ref = rule.get("ref");
        Value existing = rule.get("fromExisting");
        return ref == null && existing != null && isTable(existing) ? existing : ref;
    }

    /** Whether {@code fromExisting} names the table itself. */
    static boolean isTable(Value fromExisting) {
        return fromExisting.meaning().orElse(null) instanceof Meaning.Words;
    }

    /** Whether a rule with {@code ref} makes sense; tells what contradicts it. */
    public static boolean isReference(Fields rule) {
        return isReference(rule, given(rule));
    }

    /** The same of a rule inside of another, which may take another column than the key. */
    static boolean isChosen(Fields rule) {
        return isReference(
                rule, given(rule).stream().filter(word -> !word.equals("copy")).toList());
    }

    private static boolean isReference(Fields rule, List<String> given) {
        if (given.size() > 1) {
            contradiction(rule, given);
            return false;
        }
        refuseStrangers(rule, "ref");
        Together.check(rule, "ref");
        Bounds.refuse(rule);
        return true;
    }

    private static Optional<ValueSource> read(String source, Fields rule) {
        Value value = Objects.requireNonNull(rule.get(source));
        return switch (source) {
            case "generator" -> Generators.withParameters(value, rule);
            case "pattern" -> Generators.pattern(value);
            case "values" -> Choices.read(value);
            case "copy" -> Paths.path(value).map(Copy::new);
            case "expr" ->
                value.text("a formula such as \"qty * price\"")
                        .map(text -> new Calculated(text, Scalars.textStart(value)));
            case "aggregate" -> AggregateReader.aggregate(value);
            case "split" -> AggregateReader.split(value, rule);
            case "series" -> SeriesReader.read(value);
            case "markov" -> MarkovReader.read(value);
            case "array" -> Containers.array(value);
            case "object" -> Containers.object(value);
            default -> value.literal("a number, text, boolean or null").map(constant -> constant);
        };
    }

    private static boolean isPatternGenerator(Fields rule, List<String> given) {
        Value generator = rule.get("generator");
        return given.size() == 2
                && given.containsAll(List.of("generator", RuleWords.PATTERN))
                && generator != null
                && generator.meaning().orElse(null) instanceof Meaning.Words words
                && words.text().equals(RuleWords.PATTERN);
    }

    private static void contradiction(Fields rule, List<String> given) {
        String reason = "\"" + given.get(0) + "\" and \"" + given.get(1) + "\" contradict each other";
        boolean parameter = given.contains("generator");
        String remedy = parameter ? "keep one, or put the generator's parameter under \"params\"" : "keep one of them";
        rule.owner().reading().problem(rule.at(given.get(1)), rule.owner().path(), reason, remedy);
    }

    private static List<String> given(Fields rule) {
        return rule.all().stream()
                .map(Fields.Field::name)
                .filter(RuleWords.SOURCES::contains)
                .toList();
    }

    /** What is no word of a rule is a generator's parameter. */
    private static void refuseStrangers(Fields rule, String source) {
        for (Fields.Field field : rule.all()) {
            boolean known = RuleWords.ALL.contains(field.name()) || Together.belongs(field.name(), source);
            if (!known && !source.equals("generator")) {
                String word = field.name().toLowerCase(Locale.ROOT).replace("_", "");
                rule.refuse(field, RuleWords.ALL, WORDS_OF_SQL.getOrDefault(word, STRANGER));
            }
        }
    }
}
