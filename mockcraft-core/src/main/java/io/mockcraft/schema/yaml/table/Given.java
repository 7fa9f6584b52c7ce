package io.mockcraft.schema.yaml.table;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.PinnedRow;
import io.mockcraft.schema.Trait;
import io.mockcraft.schema.Variant;
import io.mockcraft.schema.yaml.grammar.TableGrammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.rule.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads given values: {@code pinned}, {@code traits} and {@code variants}. */
final class Given {

    private Given() {}

    static List<PinnedRow> pinned(@Nullable Value value) {
        List<PinnedRow> rows = new ArrayList<>();
        if (value != null) {
            for (Value row : value.items("a list of rows").orElse(List.of())) {
                row.fields("a map of columns and values")
                        .ifPresent(fields -> rows.add(new PinnedRow(values(fields), row.at())));
            }
        }
        return rows;
    }

    static List<Trait> traits(@Nullable Value value) {
        List<Trait> traits = new ArrayList<>();
        if (value != null) {
            value.fields("a map of traits")
                    .ifPresent(fields -> fields.named("a trait").forEach(field -> trait(field, traits)));
        }
        return traits;
    }

    private static void trait(Fields.Field field, List<Trait> traits) {
        field.value()
                .fields("a map of columns and values")
                .ifPresent(fields -> traits.add(
                        new Trait(field.name(), values(fields), field.key().at())));
    }

    static List<Variant> variants(@Nullable Value value) {
        List<Variant> variants = new ArrayList<>();
        if (value != null) {
            List<Value> items = value.items("a list of variants").orElse(List.of());
            items.forEach(item -> item.fields("a map such as { weight: 8, set: { state: PAID } }")
                    .ifPresent(fields -> variant(fields, variants)));
            if (value.isList() && items.isEmpty()) {
                value.problem("no variant is given", "write one at least, or leave the key out");
            }
        }
        return variants;
    }

    private static void variant(Fields fields, List<Variant> variants) {
        fields.refuseOthers(TableGrammar.VARIANT);
        Value weight = fields.get("weight");
        Value set = fields.get("set");
        if (set == null) {
            fields.owner().problem("\"set\" is missing", "write { weight: 8, set: { state: PAID } }, for example");
            return;
        }
        double share = weight == null ? 1 : Numbers.weight(weight).orElse(1.0);
        set.fields("a map of columns and values")
                .ifPresent(columns -> variants.add(new Variant(share, values(columns), fields.at())));
    }

    private static Map<String, ColumnRule> values(Fields fields) {
        Map<String, ColumnRule> values = new LinkedHashMap<>();
        for (Fields.Field field : fields.named("a column")) {
            Rules.given(field.value()).ifPresent(rule -> values.put(field.name(), rule));
        }
        return Collections.unmodifiableMap(values);
    }
}
