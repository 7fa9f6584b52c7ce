package io.mockcraft.schema.yaml.file;

import io.mockcraft.schema.yaml.grammar.Grammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Limits;
import io.mockcraft.schema.yaml.reading.Meaning;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts the templates of columns and tables in where {@code template} names them. */
public final class RuleTemplates {

    static final String WORD = "template";

    private final Reading reading;
    private final @Nullable Node columns;
    private final @Nullable Node tables;
    private final Deque<String> open = new ArrayDeque<>();
    private int filled;

    private RuleTemplates(Reading reading, @Nullable Node templates) {
        this.reading = reading;
        this.columns = Nodes.get(templates, "columns");
        this.tables = Nodes.get(templates, "tables");
    }

    /** The tree with every template put in. */
    public static Node filled(Node root, Reading reading) {
        Node section = Nodes.get(root, "templates");
        if (section != null) {
            new Value(section, "templates", reading)
                    .fields("a map with \"columns\" and \"tables\"")
                    .ifPresent(RuleTemplates::check);
        }
        RuleTemplates templates = new RuleTemplates(reading, section);
        Node whole = root;
        for (String part : List.of("tables", "collections", "keys")) {
            whole = templates.sections(whole, part);
        }
        return whole;
    }

    private static void check(Fields fields) {
        fields.refuseOthers(Grammar.TEMPLATES);
        fields.all().forEach(field -> field.value().fields("a map of templates"));
    }

    private Node sections(Node root, String part) {
        return replaced(root, part, section -> each(section, part, this::table));
    }

    private interface Change {
        Node of(Node node, String path);
    }

    private static Node replaced(Node map, String key, UnaryOperator<Node> change) {
        if (Nodes.get(map, key) == null) {
            return map;
        }
        Nodes.Builder whole = new Nodes.Builder();
        for (Entry entry : Nodes.entries(map)) {
            boolean hit = entry.key().text().equals(key);
            whole.put(entry.key(), hit ? change.apply(entry.value()) : entry.value());
        }
        return whole.at(map.at());
    }

    private static Node each(Node map, String path, Change change) {
        if (!(map instanceof Mapping)) {
            return map;
        }
        Nodes.Builder whole = new Nodes.Builder();
        for (Entry entry : Nodes.entries(map)) {
            whole.put(
                    entry.key(),
                    change.of(entry.value(), path + "." + entry.key().text()));
        }
        return whole.at(map.at());
    }

    private Node table(Node table, String path) {
        Node whole = Without.checked(put(table, tables, path), path, reading);
        for (String part : List.of("columns", "fields")) {
            String inside = path + "." + part;
            whole = replaced(whole, part, section -> each(section, inside, this::rule));
        }
        Change rows = (row, at) -> each(row, at, this::rule);
        whole = replaced(whole, "traits", traits -> each(traits, path + ".traits", rows));
        whole = replaced(whole, "pinned", list -> items(list, path + ".pinned", rows));
        Change variant = (node, at) -> replaced(node, "set", set -> each(set, at + ".set", this::rule));
        return replaced(whole, "variants", list -> items(list, path + ".variants", variant));
    }

    private static Node items(Node list, String path, Change change) {
        List<Node> changed = new ArrayList<>();
        for (Node item : Nodes.items(list)) {
            changed.add(change.of(item, path + "[" + changed.size() + "]"));
        }
        return list instanceof Sequence ? new Sequence(changed, list.at()) : list;
    }

    /** A rule, and the rules inside of it. */
    private Node rule(Node node, String path) {
        Node whole = put(node, columns, path);
        whole = replaced(whole, "else", other -> rule(other, path + ".else"));
        whole = replaced(whole, "object", fields -> each(fields, path + ".object", this::rule));
        return replaced(whole, "array", array -> replaced(array, "of", element -> rule(element, path + ".array.of")));
    }

    /** A map with its template below it; other nodes as they are. */
    private Node put(Node node, @Nullable Node templates, String path) {
        Node named = Nodes.get(node, WORD);
        if (named == null) {
            return node;
        }
        Node whole = without(node);
        List<Value> names =
                new ArrayList<>(new Value(named, path + "." + WORD, reading).itemsOrSelf("the name of a template"));
        Collections.reverse(names);
        for (Value name : names) {
            Node template = find(name, templates, path);
            whole = template == null ? whole : over(template, whole, templates);
        }
        return whole;
    }

    private Node over(Node template, Node own, @Nullable Node templates) {
        boolean ofTable = templates != null && templates.equals(tables);
        return ofTable ? Overlays.table(template, own) : Overlays.rule(asMap(template), own);
    }

    private static Node without(Node node) {
        Nodes.Builder rest = new Nodes.Builder();
        Nodes.entries(node).stream()
                .filter(entry -> !entry.key().text().equals(WORD))
                .forEach(entry -> rest.put(entry.key(), entry.value()));
        return rest.at(node.at());
    }

    private @Nullable Node find(Value named, @Nullable Node templates, String path) {
        String name = named.text("the name of a template").orElse(null);
        Entry entry = name == null ? null : Nodes.entry(templates, name);
        if (name != null && entry == null) {
            List<String> known =
                    Nodes.entries(templates).stream().map(e -> e.key().text()).toList();
            String near = reading.didYouMean(name, known);
            named.problem("no template " + Reading.quote(name), near.isEmpty() ? "write it under \"templates\"" : near);
        }
        if (name == null || entry == null) {
            return null;
        }
        if (open.contains(name)) {
            named.problem(
                    "a template cannot use itself: " + String.join(" > ", open) + " > " + name, "break the circle");
            return null;
        }
        count(named);
        open.addLast(name);
        Node whole = put(entry.value(), templates, path);
        open.removeLast();
        return whole;
    }

    private void count(Value named) {
        if (++filled > Limits.TEMPLATES) {
            throw reading.stop(
                    named.at(), "templates are put in more than " + Limits.TEMPLATES + " times", "use fewer");
        }
    }

    /** A rule that is one word, as a map. */
    private static Node asMap(Node template) {
        if (!(template instanceof Scalar scalar)) {
            return template;
        }
        boolean text = Meaning.of(scalar) instanceof Meaning.Words;
        return new Nodes.Builder().put(text ? "generator" : "value", scalar).at(scalar.at());
    }
}
