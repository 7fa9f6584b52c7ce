package io.mockcraft.schema.yaml.file;

import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays one tree over another: what both have is taken key by key from the upper one, down to whole rules. */
final class Overlays {

    /** The level of one table, or of what is like it. */
    private static final String TABLE = "*";

    /** The maps whose entries are taken one by one, and which maps inside of these are; a star stands for any name. */
    private static final Map<String, Set<String>> OPEN = Map.of(
            "", Set.of("tables", "collections", "keys", "params", "profiles", "templates"),
            "tables", Set.of("*"),
            "collections", Set.of("*"),
            "keys", Set.of("*"),
            "templates", Set.of("columns", "tables"),
            "templates.tables", Set.of("*"),
            "*", Set.of("columns", "fields", "references", "traits"));

    private static final Set<String> SECTIONS = Set.of("tables", "collections", "keys");

    /** Where null takes out what the base has; a column that is null is one that holds null. */
    private static final Set<String> REMOVABLE =
            Set.of("tables", "collections", "keys", TABLE, "references", "traits", "templates.tables");

    private static final Set<String> OWN = Set.of("include", "extends");

    private Overlays() {}

    /** The base with the child over it. */
    static Node over(Node base, Node child) {
        return over(base, child, "");
    }

    /** A table's template with the table over it. */
    static Node table(Node template, Node table) {
        return over(template, table, TABLE);
    }

    /** A rule's template with the rule over it. */
    static Node rule(Node template, Node rule) {
        return over(template, rule, "rule");
    }

    private static Node over(Node all, Node child, String level) {
        Nodes.Builder whole = new Nodes.Builder();
        Node base = level.equals(TABLE) ? Without.base(all, child) : all;
        for (Entry entry : Nodes.entries(base)) {
            if (!level.isEmpty() || !OWN.contains(entry.key().text())) {
                whole.put(entry.key(), entry.value());
            }
        }
        for (Entry entry : Nodes.entries(child)) {
            String name = entry.key().text();
            Node below = Nodes.get(base, name);
            if (below != null && REMOVABLE.contains(level) && isNull(entry.value())) {
                whole.remove(name);
                continue;
            }
            boolean deeper = entry.value() instanceof Mapping && isOpen(level, name);
            whole.put(
                    entry.key(),
                    deeper && below instanceof Mapping
                            ? over(below, entry.value(), deeper(level, name))
                            : entry.value());
        }
        if (level.equals(TABLE)) {
            Without.join(all, child, whole);
        }
        return whole.at(child.at());
    }

    private static boolean isNull(Node value) {
        return value instanceof Scalar scalar
                && scalar.plain()
                && List.of("null", "~").contains(scalar.text());
    }

    private static boolean isOpen(String level, String name) {
        Set<String> open = OPEN.getOrDefault(level, Set.of());
        return open.contains(name) || open.contains("*");
    }

    private static String deeper(String level, String name) {
        if (level.equals("templates")) {
            return "templates." + name;
        }
        return isOpen(level, "*") && !OPEN.getOrDefault(level, Set.of()).contains(name) ? TABLE : name;
    }

    /** Two files side by side; a table of both is a mistake, anything else is taken from the including one. */
    static Node beside(Node including, Node included, Reading reading) {
        for (String section : SECTIONS) {
            for (Entry entry : Nodes.entries(Nodes.get(included, section))) {
                Entry twice =
                        Nodes.entry(Nodes.get(including, section), entry.key().text());
                if (twice != null) {
                    String path = section + "." + entry.key().text();
                    String reason = "it stands in " + entry.key().at() + " too";
                    reading.problem(twice.key().at(), path, reason, "to change what a file says, write \"extends\"");
                }
            }
        }
        return over(included, including);
    }
}
