package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.RowCount.WeightedRange;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.ArrayOf;
import io.mockcraft.schema.ValueSource.ObjectOf;
import io.mockcraft.schema.yaml.grammar.PartGrammar;
import io.mockcraft.schema.yaml.reading.Counts;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Meaning;
import io.mockcraft.schema.yaml.reading.Paths;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code array} and {@code object}. */
final class Containers {

    private static final WeightedRange USUAL = new WeightedRange(1, 3, 1);

    private Containers() {}

    static Optional<ValueSource> array(Value value) {
        return value.fields("a map such as { of: word, count: 0..3 }").flatMap(Containers::array);
    }

    private static Optional<ValueSource> array(Fields fields) {
        fields.refuseOthers(PartGrammar.ARRAY);
        Value of = fields.get("of");
        if (of == null) {
            fields.owner().problem("\"of\" is missing", "write { of: word, count: 0..3 }, for example");
            return Optional.empty();
        }
        boolean counted = fields.has("count") || fields.has("weights");
        List<WeightedRange> counts = counted ? Counts.read(fields) : List.of(USUAL);
        Path unique = unique(fields.get("unique"));
        return Rules.element(of).map(element -> new ArrayOf(element, counts, unique, fields.at()));
    }

    /** A field's path, or none for the elements themselves; null where they may be alike. */
    private static @Nullable Path unique(@Nullable Value unique) {
        if (unique == null) {
            return null;
        }
        boolean named = unique.meaning().orElse(null) instanceof Meaning.Words;
        return named
                ? Paths.path(unique).orElse(null)
                : unique.flag()
                        .filter(flag -> flag)
                        .map(flag -> new Path(List.of(), unique.at()))
                        .orElse(null);
    }

    static Optional<ValueSource> object(Value value) {
        return value.fields("a map of fields").map(Containers::object);
    }

    private static ValueSource object(Fields fields) {
        Map<String, ColumnRule> rules = new LinkedHashMap<>();
        for (Fields.Field field : fields.named("a field")) {
            Rules.element(field.value()).ifPresent(rule -> rules.put(field.name(), rule));
        }
        return new ObjectOf(rules, fields.at());
    }
}
