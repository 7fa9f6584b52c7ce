package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.RowCount.WeightedRange;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.ArrayOf;
import io.mockcraft.schema.ValueSource.ObjectOf;
import io.mockcraft.schema.yaml.grammar.PartGrammar;
import io.mockcraft.schema.yaml.reading.Counts;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return Rules.element(of).map(element -> new ArrayOf(element, counts, fields.at()));
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
