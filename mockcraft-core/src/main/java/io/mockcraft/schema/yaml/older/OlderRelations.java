package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.older.OlderColumn.Parent;
import io.mockcraft.schema.yaml.older.OlderEnds.End;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads relations, which lead from the parent to the child, and tells the children's columns their parents. */
final class OlderRelations {

    private static final Set<String> ONE_TO_ONE = Set.of("onetoone", "11", "hasone", "1to1");
    private static final Set<String> MANY_TO_MANY = Set.of("manytomany", "mn", "nm", "nn", "belongstomany", "m2m");

    private final OlderTables tables;
    private final Findings findings;

    OlderRelations(OlderTables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    void read(@Nullable Node section) {
        int number = 0;
        for (Node item : Nodes.items(section)) {
            relation(item, "relations[" + number++ + "]");
        }
    }

    /** Relations that stand in a table: some are nothing but a column of it and whom it references. */
    void readOf(OlderTable table) {
        int number = 0;
        for (Node item : Nodes.items(table.inside("relations"))) {
            String path = table.path() + ".relations[" + number++ + "]";
            End parent = OlderEnds.referenced(item);
            Scalar column = OlderEnds.referring(item);
            if (parent == null || column == null) {
                relation(item, path);
            } else {
                join(parent, new End(table.name(), column), "", path);
            }
        }
    }

    private void relation(Node item, String path) {
        relation(item, Keys.RELATION.read(item, path, findings), path);
    }

    private void relation(Node item, Map<String, Entry> keys, String path) {
        End from = OlderEnds.end(keys, "from");
        End to = OlderEnds.end(keys, "to");
        if (from == null || to == null) {
            String reason = "a relation needs from_table, from_column, to_table and to_column";
            findings.problem(item.at(), path, reason, "write the parent under from, the child under to");
        } else if (manyToMany(item, keys, from, to, path)) {
            return;
        } else if (isTurned(from, to)) {
            join(to, from, type(keys), path);
        } else {
            join(from, to, type(keys), path);
        }
    }

    /** Both ends are keys: the rows are joined by a third table, or by nothing that could be filled. */
    private boolean manyToMany(Node item, Map<String, Entry> keys, End from, End to, String path) {
        Node through = OlderNodes.value(keys, "through");
        boolean keysBoth = MANY_TO_MANY.contains(type(keys)) && tables.isKey(from) && tables.isKey(to);
        if (through instanceof Scalar name && Nodes.text(name) != null) {
            OlderTable junction = tables.junction(name);
            junction.joins(from, tables);
            junction.joins(to, tables);
            return true;
        }
        if (keysBoth) {
            String what = "left out, because no table joins \"" + from.table().text() + "\" and \""
                    + to.table().text() + "\"; name it under through";
            findings.notice(item.at(), path, what);
        }
        return keysBoth;
    }

    /** Some write the child first; then the key of a table stands where its child's column should. */
    private boolean isTurned(End from, End to) {
        return tables.isKey(to)
                && !tables.isKey(from)
                && tables.find(from.table().text()).isPresent();
    }

    private void join(End parent, End child, String type, String path) {
        List<String> known = tables.names();
        OlderTable children = tables.find(child.table().text()).orElse(null);
        OlderTable parents = tables.find(parent.table().text()).orElse(null);
        if (children == null) {
            unknown(child.table(), "no table \"" + child.table().text() + "\" in this file", known, path);
        } else if (parents != null && !parents.has(parent.column().text())) {
            String reason = "no column \"" + parent.column().text() + "\" in table \""
                    + parents.name().text() + "\"";
            unknown(parent.column(), reason, parents.columnNames(), path);
        } else {
            join(parent, children.column(child.column()), child, type, path);
        }
    }

    private void unknown(Scalar at, String reason, List<String> known, String path) {
        findings.problem(at.at(), path, reason, findings.didYouMean(at.text(), known));
    }

    private void join(End parent, OlderColumn column, End child, String type, String path) {
        Parent before = column.parent();
        if (before == null) {
            column.refersTo(parent(parent));
        } else if (!before.table().text().equalsIgnoreCase(parent.table().text())) {
            String what = "\"" + child.column().text() + "\" has a parent already; it stays";
            findings.notice(child.column().at(), path, what);
        }
        if (ONE_TO_ONE.contains(type)) {
            column.markUnique();
        }
    }

    private Parent parent(End parent) {
        boolean key = tables.find(parent.table().text()).isEmpty() || tables.isKey(parent) || tables.hasNoKey(parent);
        return new Parent(parent.table(), parent.column(), key);
    }

    /** What the columns say themselves; where no relation has said it already. */
    void readColumns() {
        for (OlderTable table : tables.all()) {
            for (OlderColumn column : table.columns()) {
                Scalar whom = column.parent() == null ? OlderEnds.table(column) : null;
                if (whom != null) {
                    column.refersTo(parent(tables.end(whom, OlderEnds.column(column))));
                }
            }
        }
    }

    private static String type(Map<String, Entry> keys) {
        return OlderNodes.text(keys, "type").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
