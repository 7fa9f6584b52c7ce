package io.mockcraft.session.create;

import io.mockcraft.schema.TableSpec;
import java.util.List;

/** Primary keys of tables that are only written down. */
final class Keys {

    private Keys() {}

    /**
     * What the schema says; else a junction's pair, unless it has a column {@code id}; else that column, which is made where
     * there is none.
     */
    static List<String> of(TableSpec table) {
        if (!table.primaryKey().isEmpty()) {
            return ColumnNames.own(table, table.primaryKey());
        }
        boolean named = table.columns().stream().anyMatch(c -> c.name().equalsIgnoreCase("id"));
        return table.through().isEmpty() || named ? List.of(ColumnNames.own(table, "id")) : junction(table);
    }

    private static List<String> junction(TableSpec table) {
        return table.through().stream()
                .flatMap(name -> columns(table, name).stream())
                .distinct()
                .toList();
    }

    private static List<String> columns(TableSpec table, String reference) {
        return table.references().stream()
                .filter(r -> r.name().equals(reference) && !r.columns().isEmpty())
                .findFirst()
                .map(r -> ColumnNames.own(table, r.columns()))
                .orElse(List.of(reference));
    }
}
