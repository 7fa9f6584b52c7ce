package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.older.OlderColumn.Parent;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads relations, which lead from the parent to the child, and tells the children's columns their parents. */
final class OlderRelations {

    private final List<OlderTable> tables;
    private final Findings findings;

    OlderRelations(List<OlderTable> tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void read(@Nullable Node section) {
        int number = 0;
        for (Node item : Nodes.items(section)) {
            String path = "relations[" + number++ + "]";
            relation(item, Keys.RELATION.read(item, path, findings), path);
        }
    }

    private void relation(Node item, Map<String, Entry> keys, String path) {
        End from = end(keys, "from");
        End to = end(keys, "to");
        if (from == null || to == null) {
            findings.problem(
                    item.at(),
                    path,
                    "a relation needs from_table, from_column, to_table and to_column",
                    "write the parent under from, the child under to");
            return;
        }
        boolean turned = isTurned(from, to);
        join(turned ? to : from, turned ? from : to, isOneToOne(keys), path);
    }

    /** Some write the child first; then the key of a table stands where its child's column should. */
    private boolean isTurned(End from, End to) {
        return isKey(to) && !isKey(from) && table(from.table.text()).isPresent();
    }

    private boolean isKey(End end) {
        return table(end.table.text())
                .map(table -> table.primaryKey().equals(List.of(end.column.text())))
                .orElse(false);
    }

    private void join(End parent, End child, boolean unique, String path) {
        Optional<OlderTable> children = table(child.table.text());
        if (children.isEmpty()) {
            String near = findings.didYouMean(
                    child.table.text(),
                    tables.stream().map(t -> t.name().text()).toList());
            String reason = "no table \"" + child.table.text() + "\" in this file";
            findings.problem(child.table.at(), path, reason, near);
            return;
        }
        OlderColumn column = children.get().column(child.column);
        if (column.parent() != null) {
            findings.notice(child.column.at(), path, "\"" + child.column.text() + "\" has a parent already; it stays");
            return;
        }
        boolean known = table(parent.table.text()).isEmpty() || isKey(parent) || hasNoKey(parent);
        column.refersTo(new Parent(parent.table, parent.column, known));
        if (unique) {
            column.markUnique();
        }
    }

    private boolean hasNoKey(End parent) {
        return table(parent.table.text())
                .map(table -> table.primaryKey().isEmpty())
                .orElse(true);
    }

    private Optional<OlderTable> table(String name) {
        return tables.stream().filter(t -> t.name().text().equals(name)).findFirst();
    }

    private static boolean isOneToOne(Map<String, Entry> keys) {
        String type = Nodes.text(OlderForm.value(keys, "type"));
        String squashed = type == null ? "" : type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return List.of("onetoone", "11", "hasone", "1to1").contains(squashed);
    }

    /** {@code from_table} and {@code from_column}, or {@code from: users.id}. */
    private static @Nullable End end(Map<String, Entry> keys, String side) {
        Node table = OlderForm.value(keys, side + "_table");
        Node column = OlderForm.value(keys, side + "_column");
        if (table instanceof Scalar t && column instanceof Scalar c) {
            return new End(t, c);
        }
        return dotted(table == null ? OlderForm.value(keys, side) : table);
    }

    static @Nullable End dotted(@Nullable Node node) {
        String text = Nodes.text(node);
        int dot = text == null ? -1 : text.lastIndexOf('.');
        if (node == null || text == null || dot < 1 || dot == text.length() - 1) {
            return null;
        }
        return new End(
                Nodes.quoted(text.substring(0, dot), node.at()), Nodes.quoted(text.substring(dot + 1), node.at()));
    }

    record End(Scalar table, Scalar column) {}
}
