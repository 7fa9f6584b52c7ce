package io.mockcraft.schema.yaml.rule;

import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Choice;
import io.mockcraft.schema.ValueSource.Constant;
import io.mockcraft.schema.ValueSource.Weighted;
import io.mockcraft.schema.yaml.grammar.PartGrammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Meaning;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code values}: a list, a map of weights, or a list of values with weights. */
final class Choices {

    private Choices() {}

    /** The choice; empty when no value could be understood. */
    static Optional<ValueSource> read(Value value) {
        List<Weighted> values = new ArrayList<>();
        if (value.isMap()) {
            value.fields("weights").ifPresent(fields -> fields.all().forEach(field -> weight(field, values)));
        } else {
            value.items("a list of values or a map of weights")
                    .ifPresent(items -> items.forEach(item -> item(item, values)));
        }
        if (values.isEmpty() && isEmpty(value)) {
            value.problem("no value to choose from", "write one at least");
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Choice(values));
    }

    private static boolean isEmpty(Value value) {
        return value.node() instanceof Node.Mapping map && map.entries().isEmpty()
                || value.node() instanceof Node.Sequence list && list.items().isEmpty();
    }

    private static void weight(Fields.Field field, List<Weighted> values) {
        Value weight = field.value();
        Value key = new Value(field.key(), weight.path(), weight.reading());
        if (key.meaning().orElse(null) instanceof Meaning.Nothing) {
            key.problem("null cannot be a key", "write [{ value: null, weight: 2 }]");
            return;
        }
        Optional<Constant> literal = key.literal("a value");
        Numbers.weight(weight)
                .ifPresent(w -> literal.ifPresent(constant -> values.add(new Weighted(constant.value(), w))));
    }

    private static void item(Value item, List<Weighted> values) {
        if (item.isMap()) {
            item.fields("a value").ifPresent(fields -> pair(fields, values));
        } else {
            item.literal("a value").ifPresent(constant -> values.add(new Weighted(constant.value(), 1)));
        }
    }

    private static void pair(Fields fields, List<Weighted> values) {
        fields.refuseOthers(PartGrammar.WEIGHTED);
        Value value = fields.get("value");
        Value weight = fields.get("weight");
        if (value == null) {
            fields.owner().problem("\"value\" is missing", "write { value: A, weight: 2 }");
            return;
        }
        double w = weight == null ? 1 : Numbers.weight(weight).orElse(1.0);
        value.literal("a value").ifPresent(constant -> values.add(new Weighted(constant.value(), w)));
    }
}
