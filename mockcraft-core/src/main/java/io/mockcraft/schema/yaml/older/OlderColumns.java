package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.older.OlderColumn.Parent;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns columns of older files into rules. */
final class OlderColumns {

    private final OlderGenerators generators;
    private final Findings findings;

    OlderColumns(Vocabulary vocabulary, Findings findings) {
        this.generators = new OlderGenerators(vocabulary, findings);
        this.findings = findings;
    }

    /**
     * The rule of a column.
     *
     * @param references where a reference is added that is no rule of one column
     */
    Node rule(OlderColumn column, Nodes.Builder references) {
        Nodes.Builder rule = new Nodes.Builder();
        Parent parent = parent(column);
        if (parent != null) {
            refer(column, parent, rule, references);
        } else {
            value(column, rule);
        }
        String type = column.text("type");
        if (!type.isEmpty()) {
            rule.put("type", Nodes.quoted(OlderTypes.sql(type), column.node().at()));
        }
        if (column.isUnique()) {
            rule.put("unique", Nodes.plain("true", column.node().at()));
        }
        Node nulls = OlderShares.share(column.get("nulls"));
        if (nulls != null) {
            rule.put("nulls", nulls);
        }
        return rule.at(column.node().at());
    }

    /** What a relation said, else what the column itself says. */
    private static @Nullable Parent parent(OlderColumn column) {
        Parent parent = column.parent();
        if (parent != null) {
            return parent;
        }
        Parent said = target(column.get("references"));
        return said == null && OlderGenerators.isForeign(column.text("generator"))
                ? target(column.get("params"))
                : said;
    }

    /** {@code users.id}, or a map with a table and a column. */
    private static @Nullable Parent target(@Nullable Node node) {
        OlderRelations.End dotted = OlderRelations.dotted(node);
        if (dotted != null) {
            return new Parent(dotted.table(), dotted.column(), true);
        }
        Scalar table = first(node, "table", "ref_table", "reference_table", "foreign_table", "collection", "to_table");
        Scalar column = first(node, "column", "ref_column", "reference_column", "foreign_column", "field", "to_column");
        if (table != null) {
            return new Parent(table, column == null ? table : column, true);
        }
        OlderRelations.End inside =
                OlderRelations.dotted(first(node, "references", "reference", "ref", "target", "to"));
        return inside == null ? null : new Parent(inside.table(), inside.column(), true);
    }

    private static @Nullable Scalar first(@Nullable Node node, String... keys) {
        for (String key : keys) {
            if (Nodes.get(node, key) instanceof Scalar found) {
                return found;
            }
        }
        return null;
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

    private void value(OlderColumn column, Nodes.Builder rule) {
        Node fields = column.get("nested_fields");
        Node element = column.get("nested_generator");
        Node values = column.get("values");
        Node fixed = column.get("value");
        if (values != null) {
            rule.put("values", OlderChoices.values(values, column.get("weights")));
        } else if (fixed != null) {
            rule.put("value", fixed);
        } else if (element != null || OlderTypes.isArray(column.text("type")) && fields != null) {
            rule.put("array", array(column, element, fields));
        } else if (fields != null) {
            rule.put("object", object(column, fields));
        } else if (column.get("pattern") != null) {
            rule.put("pattern", column.get("pattern"));
        } else {
            generators.generator(column, rule);
        }
    }

    private Node array(OlderColumn column, @Nullable Node element, @Nullable Node fields) {
        Node of = fields != null ? object(column, fields) : element(column, element);
        return new Nodes.Builder()
                .put(
                        "of",
                        fields == null
                                ? of
                                : new Nodes.Builder().put("object", of).at(of.at()))
                .put("count", OlderShares.count(column))
                .at(column.node().at());
    }

    /** A generator's name, or a whole column without a name. */
    private Node element(OlderColumn column, @Nullable Node element) {
        if (element instanceof Mapping) {
            return nested(column, new Entry(Nodes.quoted("[]", element.at()), element));
        }
        Node named = element == null ? Nodes.quoted("word", column.node().at()) : element;
        Mapping wrapped = new Nodes.Builder().put("generator", named).at(named.at());
        return nested(column, new Entry(Nodes.quoted("[]", named.at()), wrapped));
    }

    private Node object(OlderColumn column, Node fields) {
        Nodes.Builder object = new Nodes.Builder();
        for (Node item : Nodes.items(fields)) {
            OlderColumn.listed(column.path(), item, findings)
                    .ifPresent(field -> object.put(field.key(), inside(field)));
        }
        for (Entry entry : Nodes.entries(fields)) {
            object.put(entry.key(), nested(column, entry));
        }
        return object.at(fields.at());
    }

    private Node nested(OlderColumn column, Entry entry) {
        return inside(OlderColumn.named(column.path(), entry, findings));
    }

    /** A rule inside of another: no column, so it has neither type nor key. */
    private Node inside(OlderColumn field) {
        Nodes.Builder rule = new Nodes.Builder();
        value(field, rule);
        Node nulls = OlderShares.share(field.get("nulls"));
        if (nulls != null) {
            rule.put("nulls", nulls);
        }
        return rule.isEmpty() ? byType(field) : rule.at(field.node().at());
    }

    /** Nothing said but a type. */
    private static Node byType(OlderColumn field) {
        Map<String, String> usual = Map.of(
                "integer",
                "int",
                "bigint",
                "int",
                "smallint",
                "int",
                "double precision",
                "decimal",
                "numeric",
                "decimal",
                "boolean",
                "boolean",
                "timestamp",
                "timestamp",
                "date",
                "date",
                "uuid",
                "uuid");
        String generator = usual.getOrDefault(OlderTypes.sql(field.text("type")), "word");
        return Nodes.quoted(generator, field.node().at());
    }

    static Node list(List<Node> items, Node like) {
        return new Sequence(items, like.at());
    }
}
