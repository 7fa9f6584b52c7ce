package io.mockcraft.schema.yaml;

import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource.Choice;
import io.mockcraft.schema.ValueSource.Generated;
import io.mockcraft.schema.ValueSource.Weighted;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short ways to read an older file and to look at what became of it. */
final class OlderSchemas {

    private static final Map<String, Set<String>> PARAMETERS = Map.of(
            "timestamp", Set.of("between", "fraction"),
            "decimal", Set.of("range", "scale"),
            "int", Set.of("range"),
            "sentence", Set.of("words"),
            "word", Set.of(),
            "email", Set.of("domain"),
            "uuid", Set.of());

    private OlderSchemas() {}

    static Schema read(String text) {
        Set<String> names = new HashSet<>(Schemas.GENERATORS);
        return SchemaReader.read("old.yaml", text, new ReadOptions("", Map.of(), names, new HashMap<>(PARAMETERS)));
    }

    static TableSpec table(String columns) {
        return read("tables:\n- name: t\n  columns:\n" + columns.indent(2))
                .tables()
                .get(0);
    }

    static ColumnRule rule(TableSpec table, String column) {
        return table.columns().stream()
                .filter(c -> c.name().equals(column))
                .findFirst()
                .orElseThrow()
                .rule();
    }

    static Generated generated(TableSpec table, String column) {
        return (Generated) rule(table, column).source();
    }

    static List<Weighted> choice(TableSpec table, String column) {
        return ((Choice) rule(table, column).source()).values();
    }
}
