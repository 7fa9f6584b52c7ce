package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.older.OlderColumn.Parent;
import io.mockcraft.schema.yaml.older.OlderEnds.End;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constraints at the end of a file. One that names its table, or whose columns one table alone has, holds there; a
 * foreign key that names none holds in every table with its column. What is left, such as checks, is left out with a notice.
 */
final class OlderConstraints {

    private final OlderTables tables;
    private final Findings findings;

    OlderConstraints(OlderTables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void read(@Nullable Node section) {
        for (Node item : Nodes.items(section)) {
            constraint(item, Keys.CONSTRAINT.read(item, "constraints", findings));
        }
    }

    private void constraint(Node item, Map<String, Entry> keys) {
        Node columns = OlderNodes.value(keys, "columns");
        List<OlderTable> meant = columns == null ? List.of() : meant(keys, OlderIndexes.names(columns));
        boolean named = meant.size() == 1;
        if (columns != null && named && OlderIndexes.isUnique(keys)) {
            OlderIndexes.add(meant.get(0), columns);
        } else if (columns != null && named && OlderIndexes.isPrimary(keys)) {
            OlderIndexes.names(columns)
                    .forEach(name -> meant.get(0).column(name).markPrimary());
        } else if (columns == null || meant.isEmpty() || !isForeign(keys, meant, OlderIndexes.names(columns))) {
            findings.notice(item.at(), "constraints", "this constraint is left out: " + why(keys, meant));
        }
    }

    private static String why(Map<String, Entry> keys, List<OlderTable> meant) {
        boolean key = OlderIndexes.isUnique(keys) || OlderIndexes.isPrimary(keys);
        return !key
                ? "values are not made to meet it"
                : meant.isEmpty() ? "no table has its columns" : "several tables have its columns, and it names none";
    }

    /** The table named, else all that have the columns. */
    private List<OlderTable> meant(Map<String, Entry> keys, List<Scalar> columns) {
        String table = OlderNodes.text(keys, "table");
        List<OlderTable> having = tables.all().stream()
                .filter(one -> columns.stream().allMatch(column -> one.has(column.text())))
                .toList();
        return table.isEmpty() ? having : tables.find(table).stream().toList();
    }

    /** A foreign key is known from a relation, or is one. */
    private boolean isForeign(Map<String, Entry> keys, List<OlderTable> meant, List<Scalar> columns) {
        End parent = OlderEnds.both(OlderNodes.value(keys, "condition"));
        if (!Words.squashed(OlderNodes.text(keys, "type")).startsWith("foreign")) {
            return false;
        }
        for (OlderTable table : meant) {
            for (Scalar name : columns) {
                OlderColumn column = table.column(name);
                if (column.parent() == null && parent != null && columns.size() == 1) {
                    boolean key = tables.isKey(parent) || tables.hasNoKey(parent);
                    column.refersTo(new Parent(parent.table(), parent.column(), key));
                }
            }
        }
        return meant.stream()
                .allMatch(table ->
                        columns.stream().allMatch(name -> table.column(name).parent() != null));
    }
}
