package io.mockcraft.schema.yaml;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.PinnedRow;
import io.mockcraft.schema.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads given values: {@code pinned} and {@code traits}. */
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

    private static Map<String, ColumnRule> values(Fields fields) {
        Map<String, ColumnRule> values = new LinkedHashMap<>();
        for (Fields.Field field : fields.named("a column")) {
            Rules.given(field.value()).ifPresent(rule -> values.put(field.name(), rule));
        }
        return Collections.unmodifiableMap(values);
    }
}
