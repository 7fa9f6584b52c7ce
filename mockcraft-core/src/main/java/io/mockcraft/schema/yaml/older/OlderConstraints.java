package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constraints at the end of a file. One that names its table holds there. One that names none holds where
 * relations have said the same already; else it is left out, with a notice.
 */
final class OlderConstraints {

    private final List<OlderTable> tables;
    private final Findings findings;

    OlderConstraints(List<OlderTable> tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void read(@Nullable Node section) {
        for (Node item : Nodes.items(section)) {
            constraint(item, Keys.CONSTRAINT.read(item, "constraints", findings));
        }
    }

    private void constraint(Node item, Map<String, Entry> keys) {
        String table = Nodes.text(OlderForm.value(keys, "table"));
        Node columns = OlderForm.value(keys, "columns");
        List<OlderTable> named =
                tables.stream().filter(t -> t.name().text().equals(table)).toList();
        if (columns != null && OlderIndexes.isUnique(keys) && !named.isEmpty()) {
            OlderIndexes.add(named.get(0), columns);
        } else if (columns == null || !isKnown(OlderIndexes.names(columns))) {
            findings.notice(item.at(), "constraints", "this constraint is left out: no relation says the same");
        }
    }

    /** Whether every table that has these columns has parents for them. */
    private boolean isKnown(List<Scalar> columns) {
        List<OlderTable> having = tables.stream()
                .filter(table -> columns.stream().allMatch(column -> table.has(column.text())))
                .toList();
        return !having.isEmpty()
                && having.stream()
                        .allMatch(table -> columns.stream()
                                .allMatch(column -> table.column(column).parent() != null));
    }
}
