package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what indexes and constraints of one table make unique; other indexes say nothing about values. */
final class OlderIndexes {

    private OlderIndexes() {}

    static void read(OlderTable table, @Nullable Node section, Findings findings) {
        for (Node item : Nodes.items(section)) {
            Map<String, Entry> keys = Keys.CONSTRAINT.read(item, table.path(), findings);
            Node columns = OlderNodes.value(keys, "columns");
            if (columns != null && isUnique(keys)) {
                add(table, columns);
            } else if (columns != null && isPrimary(keys)) {
                names(columns).forEach(name -> table.column(name).markPrimary());
            }
        }
    }

    static boolean isUnique(Map<String, Entry> keys) {
        String flag = Nodes.text(OlderNodes.value(keys, "unique"));
        String type = Nodes.text(OlderNodes.value(keys, "type"));
        return "true".equalsIgnoreCase(flag)
                || type != null && type.toLowerCase(Locale.ROOT).startsWith("unique");
    }

    static boolean isPrimary(Map<String, Entry> keys) {
        return Words.squashed(OlderNodes.text(keys, "type")).startsWith("primary");
    }

    /** One column is marked itself, several are unique together. */
    static void add(OlderTable table, Node columns) {
        List<Scalar> names = names(columns);
        if (names.size() == 1) {
            table.column(names.get(0)).markUnique();
        } else if (names.size() > 1) {
            table.addUnique(columns);
        }
    }

    static List<Scalar> names(Node columns) {
        return Stream.concat(Stream.of(columns), Nodes.items(columns).stream())
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .toList();
    }
}
