package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.older.OlderColumn.Parent;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns columns of older files into rules. */
final class OlderColumns {

    private final OlderGenerators generators;
    private final OlderTables tables;
    private final Findings findings;

    OlderColumns(Vocabulary vocabulary, OlderTables tables, Findings findings) {
        this.generators = new OlderGenerators(vocabulary, findings);
        this.tables = tables;
        this.findings = findings;
    }

    /**
     * The rule of a column. One that refers to a key has the key's type, whatever the file calls its own.
     *
     * @param references where a reference is added that is no rule of one column
     */
    Mapping rule(OlderColumn column, Nodes.Builder references) {
        Nodes.Builder rule = new Nodes.Builder();
        Parent parent = column.parent();
        if (parent != null) {
            refer(column, parent, rule, references);
        } else {
            new OlderValues(generators, tables, findings).value(column, rule);
        }
        rule.put(
                "type", parent != null && parent.isKey() ? keyType(column, parent) : type(column, column.isNullable()));
        if (column.isUnique()) {
            rule.put("unique", Nodes.plain("true", column.node().at()));
        }
        rule.put("nulls", OlderShares.share(column.get("nulls")));
        return rule.at(column.node().at());
    }

    /** A column has the type of the key that it refers to anyway; that it takes null has to be said. */
    private @Nullable Node keyType(OlderColumn column, Parent parent) {
        return tables.find(parent.table().text())
                .filter(table ->
                        column.isNullable() && table.has(parent.column().text()))
                .map(table -> table.column(parent.column()))
                .filter(key -> key.parent() == null)
                .map(key -> type(key, true))
                .orElse(null);
    }

    private @Nullable Node type(OlderColumn column, boolean nullable) {
        Node type = column.get("type");
        if (type == null) {
            return null;
        }
        Optional<String> sql = OlderTypes.sql(column.text("type"));
        if (sql.isEmpty()) {
            String what = "\"" + column.text("type")
                    + "\" is no type that is known; text is taken where the table is created";
            findings.notice(type.at(), column.path(), what);
        }
        String sized = OlderTypes.sized(sql.orElse("text"), column.text("length"));
        return Nodes.quoted(nullable ? sized + " null" : sized, column.node().at());
    }

    /** A reference to the parent's key, or a copy of another column of the parent. */
    private static void refer(OlderColumn column, Parent parent, Nodes.Builder rule, Nodes.Builder references) {
        if (parent.isKey()) {
            rule.put("ref", parent.table());
            return;
        }
        String name = "parent of " + column.name();
        references.put(
                Nodes.quoted(name, parent.table().at()),
                new Nodes.Builder().put("to", parent.table()).at(parent.table().at()));
        String path = "\"" + name + "\".\"" + parent.column().text() + "\"";
        rule.put("copy", Nodes.quoted(path, parent.column().at()));
    }
}
