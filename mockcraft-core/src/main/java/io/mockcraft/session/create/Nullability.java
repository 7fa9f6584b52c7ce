package io.mockcraft.session.create;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a column that is only written down may be null. */
final class Nullability {

    private Nullability() {}

    /** It may where anything says null, or leaves the value to another column, which may be null. */
    static boolean of(TableSpec table, String column) {
        boolean optionalReference = table.references().stream()
                .filter(r -> r.columns().contains(column))
                .allMatch(r -> r.nulls() > 0);
        boolean referencing =
                table.references().stream().map(ReferenceSpec::columns).anyMatch(c -> c.contains(column));
        boolean byRule =
                table.columns().stream().filter(c -> c.name().equals(column)).anyMatch(c -> mayBeNull(c.rule()));
        return (referencing && optionalReference) || byRule || overridden(table, column);
    }

    private static boolean overridden(TableSpec table, String column) {
        Stream<Map<String, ColumnRule>> traits = table.traits().stream().map(t -> t.values());
        Stream<Map<String, ColumnRule>> pinned = table.pinned().stream().map(p -> p.values());
        return Stream.concat(traits, pinned)
                .map(values -> values.get(column))
                .filter(Objects::nonNull)
                .anyMatch(Nullability::mayBeNull);
    }

    private static boolean mayBeNull(ColumnRule rule) {
        if (rule.nulls() > 0 || !rule.bounds().isEmpty()) {
            return true;
        }
        if (rule.source() instanceof ValueSource.Choice choice) {
            return choice.values().stream().anyMatch(v -> v.value() == null);
        }
        return rule.source() instanceof ValueSource.Copy
                || (rule.source() instanceof ValueSource.Constant constant && constant.value() == null);
    }
}
