package io.mockcraft.schema.yaml;

import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Copy;
import io.mockcraft.schema.ValueSource.Guessed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads where a column's value comes from, for rules written as maps. */
final class Sources {

    /** The words of which a rule holds one at most. */
    static final List<String> SOURCES = List.of("generator", "ref", "copy", "value", "values", "pattern");

    /** A generator, its only parameter, and the shorthand for both. */
    static final String PATTERN = "pattern";

    /** Every word of a rule; a generator's own parameter of such a name goes under {@code params}. */
    static final Set<String> WORDS = Set.of(
            "generator",
            "ref",
            "copy",
            "value",
            "values",
            "pattern",
            "params",
            "from",
            "where",
            "nulls",
            "unique",
            "after",
            "before",
            "within",
            "min",
            "max",
            "type",
            "primaryKey");

    private static final String STRANGER = "a parameter of a generator needs \"generator\" beside it";
    private static final Map<String, String> OWNERS =
            Map.of("params", "generator", "from", "generator", "where", "ref");

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
        refuseOrphans(rule, source);
        return source.isEmpty() ? Optional.of(new Guessed()) : read(source, rule);
    }

    /** Whether a rule with {@code ref} makes sense; tells what contradicts it. */
    static boolean isReference(Fields rule) {
        List<String> given = given(rule);
        if (given.size() > 1) {
            contradiction(rule, given);
            return false;
        }
        refuseStrangers(rule, "ref");
        refuseOrphans(rule, "ref");
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
            default -> value.literal("a number, text, boolean or null").map(constant -> constant);
        };
    }

    private static boolean isPatternGenerator(Fields rule, List<String> given) {
        Value generator = rule.get("generator");
        return given.size() == 2
                && given.containsAll(List.of("generator", PATTERN))
                && generator != null
                && generator.meaning().orElse(null) instanceof Meaning.Words words
                && words.text().equals(PATTERN);
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
                .filter(SOURCES::contains)
                .toList();
    }

    /** What is no word of a rule is a generator's parameter, or belongs to a rule that is not supported yet. */
    private static void refuseStrangers(Fields rule, String source) {
        boolean notYet = rule.all().stream().anyMatch(field -> NotYet.knows(field.name()));
        boolean open = notYet || source.equals("generator");
        for (Fields.Field field : rule.all()) {
            if (NotYet.knows(field.name()) || !open && !WORDS.contains(field.name())) {
                rule.refuse(field, WORDS, STRANGER);
            }
        }
    }

    private static void refuseOrphans(Fields rule, String source) {
        for (Fields.Field field : rule.all()) {
            String owner = OWNERS.get(field.name());
            if (owner != null && !owner.equals(source)) {
                String reason = "\"" + field.name() + "\" needs \"" + owner + "\" beside it";
                String remedy = source.isEmpty() ? "add it, or leave this out" : "leave it out";
                rule.owner().reading().problem(field.key().at(), rule.owner().path(), reason, remedy);
            }
        }
    }
}
