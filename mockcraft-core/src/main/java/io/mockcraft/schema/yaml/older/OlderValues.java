package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.older.OlderEnds.End;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what an older column says of its values into a rule: a choice, a constant, a document, a list or a generator. */
final class OlderValues {

    private static final Map<String, String> BY_TYPE = Map.of(
            "integer", "int",
            "bigint", "int",
            "smallint", "int",
            "double precision", "decimal",
            "numeric", "decimal",
            "boolean", "boolean",
            "timestamp", "timestamp",
            "date", "date",
            "uuid", "uuid");

    private final OlderGenerators generators;
    private final OlderTables tables;
    private final Findings findings;

    OlderValues(OlderGenerators generators, OlderTables tables, Findings findings) {
        this.generators = generators;
        this.tables = tables;
        this.findings = findings;
    }

    /** Adds it; nothing where the column says nothing. */
    void value(OlderColumn column, Nodes.Builder rule) {
        if (!given(column, rule) && !nested(column, rule)) {
            generators.generator(column, rule);
        }
    }

    private static boolean given(OlderColumn column, Nodes.Builder rule) {
        Node values = column.get("values");
        if (values != null) {
            rule.put("values", OlderChoices.values(column, values, weights(column)));
        } else if (column.get("value") != null) {
            rule.put("value", column.get("value"));
        } else {
            rule.put("pattern", column.get("pattern"));
        }
        return !rule.isEmpty();
    }

    private static @Nullable Node weights(OlderColumn column) {
        Node beside = column.get("weights");
        return beside == null ? OlderNodes.first(column.get("params"), "weights", "probabilities") : beside;
    }

    private boolean nested(OlderColumn column, Nodes.Builder rule) {
        Node fields = inside(column, "nested_fields", "fields");
        Node element = inside(column, "nested_generator");
        boolean array = generators.isArray(column);
        if (element != null || array && fields != null) {
            rule.put("array", array(column, element, fields));
        } else if (fields != null && (column.get("nested_fields") != null || generators.isDocument(column))) {
            rule.put("object", object(column, fields));
        }
        return !rule.isEmpty();
    }

    /** A key of the column itself, else of its parameters. */
    private static @Nullable Node inside(OlderColumn column, String... names) {
        Node beside = column.get(names[0]);
        return beside == null ? OlderNodes.first(column.get("params"), names) : beside;
    }

    private Node array(OlderColumn column, @Nullable Node element, @Nullable Node fields) {
        Node of = fields == null
                ? element(column, element)
                : new Nodes.Builder().put("object", object(column, fields)).at(fields.at());
        return new Nodes.Builder()
                .put("of", of)
                .put("count", OlderShares.count(column))
                .at(column.node().at());
    }

    /** A generator's name, or a whole column without a name; some call the generator the name. */
    private Node element(OlderColumn column, @Nullable Node element) {
        Node named = element instanceof Mapping map ? generator(map) : element;
        if (named == null) {
            named = Nodes.quoted("word", column.node().at());
        }
        Node wrapped = named instanceof Mapping map
                ? map
                : new Nodes.Builder()
                        .put("generator", named)
                        .put("params", OlderShares.ofElements(column))
                        .at(named.at());
        return nested(column, new Entry(Nodes.quoted("[]", named.at()), wrapped));
    }

    private static Mapping generator(Mapping map) {
        Map<String, Entry> keys = Keys.COLUMN.readKnown(map);
        Entry name = keys.get("name");
        if (name == null || keys.containsKey("generator") || keys.containsKey("values")) {
            return map;
        }
        Nodes.Builder renamed = new Nodes.Builder();
        map.entries().forEach(entry -> renamed.put(entry.key(), entry.equals(name) ? null : entry.value()));
        return renamed.put("generator", name.value()).at(map.at());
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
        Scalar parent = OlderEnds.table(field);
        if (parent != null) {
            refer(field, parent, rule);
        } else {
            value(field, rule);
            field.looks().leaveOut(field, findings);
        }
        if (rule.isEmpty()) {
            String type = OlderTypes.sql(field.text("type")).orElse("");
            String generator = BY_TYPE.getOrDefault(type, "word");
            rule.put("generator", Nodes.quoted(generator, field.node().at()));
        }
        return rule.put("nulls", OlderShares.share(field.get("nulls")))
                .at(field.node().at());
    }

    /** A value of a row that the document, or the element of a list, chooses for itself. */
    private void refer(OlderColumn field, Scalar parent, Nodes.Builder rule) {
        End end = tables.end(parent, OlderEnds.column(field));
        rule.put("ref", end.table());
        rule.put(
                "copy",
                Nodes.quoted("\"" + end.column().text() + "\"", end.column().at()));
    }
}
