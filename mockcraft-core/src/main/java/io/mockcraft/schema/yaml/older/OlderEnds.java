package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which older files name a table's column. */
final class OlderEnds {

    /** {@code users(id)}, perhaps with a word such as REFERENCES in front. */
    private static final Pattern CALL =
            Pattern.compile("(?is)(?:.*references\\s+)?\"?([^\\s()\"]+)\"?\\s*\\(\\s*\"?([^()\"]+?)\"?\\s*\\).*");

    /** {@code users.id} */
    private static final Pattern DOTTED = Pattern.compile("(.+)\\.([^.]+)");

    private OlderEnds() {}

    record End(Scalar table, Scalar column) {}

    /** {@code from_table} and {@code from_column}, or {@code from: users.id}, or a map of both. */
    static @Nullable End end(Map<String, Entry> keys, String side) {
        Node table = OlderNodes.value(keys, side + "_table");
        Node column = OlderNodes.value(keys, side + "_column");
        if (table instanceof Scalar t && column instanceof Scalar c) {
            return new End(t, c);
        }
        Node both = table == null ? OlderNodes.value(keys, side) : table;
        if (both instanceof Mapping map) {
            return end(prefixed(Keys.TARGET.readKnown(map), side), side);
        }
        return both(both);
    }

    private static Map<String, Entry> prefixed(Map<String, Entry> keys, String side) {
        Entry table = keys.get("table");
        Entry column = keys.get("column");
        return table == null || column == null ? Map.of() : Map.of(side + "_table", table, side + "_column", column);
    }

    /** Whom the one column of a foreign key references; null where that is not said so. */
    static @Nullable End referenced(Node foreign) {
        Node said = OlderNodes.value(Keys.CONSTRAINT.readKnown(foreign), "condition");
        if (said instanceof Mapping) {
            Map<String, Entry> keys = Keys.TARGET.readKnown(said);
            boolean whole = OlderNodes.value(keys, "table") instanceof Scalar
                    && OlderNodes.value(keys, "column") instanceof Scalar;
            return whole ? end(prefixed(keys, "from"), "from") : null;
        }
        return both(said);
    }

    /** The one column of a foreign key; null where there are several, or none. */
    static @Nullable Scalar referring(Node foreign) {
        Node columns = OlderNodes.value(Keys.CONSTRAINT.readKnown(foreign), "columns");
        List<Scalar> names = columns == null ? List.of() : OlderIndexes.names(columns);
        return names.size() == 1 ? names.get(0) : null;
    }

    static @Nullable End both(@Nullable Node node) {
        String text = Nodes.text(node);
        for (Pattern pattern : List.of(CALL, DOTTED)) {
            Matcher matcher = pattern.matcher(text == null ? "" : text.strip());
            if (node != null && matcher.matches()) {
                return new End(Nodes.quoted(matcher.group(1), node.at()), Nodes.quoted(matcher.group(2), node.at()));
            }
        }
        return null;
    }

    /** The parent that a column names itself, in any of the ways; null when it names none. */
    static @Nullable Scalar table(OlderColumn column) {
        Node said = said(column);
        End both = both(said);
        if (both != null) {
            return both.table();
        }
        if (said instanceof Scalar table
                && Nodes.text(table) != null
                && !table.text().matches("(?i)true|false")) {
            return table;
        }
        return column.get("reference_table") instanceof Scalar table ? table : null;
    }

    /** The parent's column; null for its key. */
    static @Nullable Scalar column(OlderColumn column) {
        End both = both(said(column));
        if (both != null) {
            return both.column();
        }
        return part(column, "column") instanceof Scalar inside
                ? inside
                : column.get("reference_column") instanceof Scalar beside ? beside : null;
    }

    /** {@code references}, or what is inside of it or of the parameters of {@code generator: foreign}. */
    private static @Nullable Node said(OlderColumn column) {
        Node references = column.get("references");
        if (references instanceof Scalar) {
            return references;
        }
        Node table = part(column, "table");
        return table == null ? part(column, "both") : table;
    }

    private static @Nullable Node part(OlderColumn column, String part) {
        Node references = column.get("references");
        Node map = references instanceof Mapping
                ? references
                : OlderGenerators.isForeign(column) ? column.get("params") : null;
        return OlderNodes.value(Keys.TARGET.readKnown(map), part);
    }
}
