package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.Dialects;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Generated;
import io.mockcraft.schema.ValueSource.Template;
import io.mockcraft.schema.yaml.file.TextFiles;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads generators and their parameters; whether the parameters fit, the generator says later. */
final class Generators {

    private Generators() {}

    /** Text that names a generator, or a template. */
    static Optional<ValueSource> named(String text, Value value) {
        if (Templates.isTemplate(text)) {
            return Templates.read(text, value);
        }
        return known(text.strip(), value).map(name -> new Generated(name, value.at(), Map.of(), List.of()));
    }

    private static Optional<String> known(String name, Value value) {
        if (value.reading().isGenerator(name)) {
            return Optional.of(name);
        }
        Optional<String> ofDatabase = Dialects.generator(name).filter(value.reading()::isGenerator);
        if (ofDatabase.isPresent()) {
            return ofDatabase;
        }
        String quoted = Reading.quote(name);
        if (Dialects.hasPrefix(name)) {
            value.problem("no generator " + quoted, "leave the generator out: then the column's type decides");
            return Optional.empty();
        }
        String near = value.reading().didYouMeanGenerator(name);
        value.problem("no generator " + quoted, near.isEmpty() ? otherwise(name, quoted, value) : near);
        return Optional.empty();
    }

    /** Columns that are called after a key hold references more often than texts. */
    private static String otherwise(String name, String quoted, Value value) {
        return value.path().matches("(?s).*(_id|[a-z]Id)\"?")
                ? "for a reference write { ref: " + name + " }"
                : "for the text itself write { value: " + quoted + " }";
    }

    /** {@code generator:} with everything beside it that is no rule word. */
    static Optional<ValueSource> withParameters(Value generator, Fields rule) {
        Optional<String> name = generator.text("the name of a generator");
        Map<String, Object> parameters = parameters(rule, name.orElse(""));
        List<Path> from = Rules.paths(rule.get("from"));
        Optional<ValueSource> source = name.flatMap(text -> named(text, generator));
        return source.map(s -> given(s, parameters, from));
    }

    private static ValueSource given(ValueSource source, Map<String, Object> parameters, List<Path> from) {
        if (source instanceof Generated named) {
            return new Generated(named.generator(), named.at(), parameters, from);
        }
        return source instanceof Template template ? Templates.with(template, parameters) : source;
    }

    /** The shorthand {@code pattern: "[A-Z]{3}"}. */
    static Optional<ValueSource> pattern(Value value) {
        return value.text("a pattern such as \"[A-Z]{3}\"")
                .map(text -> new Generated(RuleWords.PATTERN, value.at(), Map.of(RuleWords.PATTERN, text), List.of()));
    }

    private static Map<String, Object> parameters(Fields rule, String generator) {
        Set<String> files = rule.owner().reading().options().filesOf(generator);
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Fields.Field field : rule.all()) {
            boolean pattern = field.name().equals(RuleWords.PATTERN);
            if (pattern || !RuleWords.ALL.contains(field.name())) {
                parameter(field, files, parameters);
            }
        }
        Value params = rule.get("params");
        if (params != null) {
            params.fields("a map of parameters")
                    .ifPresent(fields -> fields.all().forEach(field -> parameter(field, files, parameters)));
        }
        return parameters;
    }

    private static void parameter(Fields.Field field, Set<String> files, Map<String, Object> parameters) {
        Object value =
                files.contains(field.name()) ? TextFiles.read(field.value()).orElse(null) : given(field.value());
        if (value != null && parameters.putIfAbsent(field.name(), value) != null) {
            field.value().problem("parameter \"" + field.name() + "\" is given twice", "keep one of them");
        }
    }

    private static @Nullable Object given(Value value) {
        return value.isList() ? list(value) : scalar(value);
    }

    private static List<Object> list(Value value) {
        return value.items("a list").orElse(List.of()).stream()
                .map(Generators::scalar)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Object scalar(Value value) {
        Optional<ValueSource.Constant> literal = value.literal("a number, text, boolean or a list of them");
        if (literal.isPresent() && literal.get().value() == null) {
            value.problem("a parameter cannot be null", "leave it out");
        }
        return literal.map(ValueSource.Constant::value).orElse(null);
    }
}
