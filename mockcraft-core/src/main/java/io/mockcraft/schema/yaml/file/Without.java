package io.mockcraft.schema.yaml.file;

import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes columns out that a table would inherit, from the table it extends or from its templates: {@code without}. */
final class Without {

    private static final String WORD = "without";

    /** Carries, from one overlay to the next, the names that were inherited somewhere; no file can hold such a key. */
    private static final String INHERITED = "\0" + WORD;

    private static final Set<String> COLUMNS = Set.of("columns", "fields");

    private Without() {}

    /** What a table inherits from the base: without the columns that it wants to do without. */
    static Node base(Node base, Node table) {
        List<String> unwanted = names(table).map(Scalar::text).toList();
        return unwanted.isEmpty()
                ? base
                : only(base, (key, value) -> COLUMNS.contains(key) ? rest(value, unwanted) : value);
    }

    private static Node rest(Node columns, List<String> unwanted) {
        return only(columns, (name, rule) -> unwanted.contains(name) ? null : rule);
    }

    /** Adds what both say to do without, and which columns were there to be inherited. */
    static void join(Node base, Node table, Nodes.Builder whole) {
        List<Node> names = Stream.of(base, table).flatMap(Without::items).toList();
        if (!names.isEmpty()) {
            whole.put(WORD, new Sequence(names, names.get(0).at()));
        }
        List<Node> inherited = Stream.of(Nodes.get(base, INHERITED), Nodes.get(table, INHERITED))
                .flatMap(list -> Nodes.items(list).stream())
                .collect(Collectors.toList());
        COLUMNS.stream()
                .sorted()
                .flatMap(part -> Nodes.entries(Nodes.get(base, part)).stream())
                .map(Entry::key)
                .forEach(inherited::add);
        whole.put(INHERITED, inherited.isEmpty() ? null : new Sequence(inherited, base.at()));
    }

    /** The table as it is read: every column that it does without was inherited. */
    static Node checked(Node table, String path, Reading reading) {
        Node said = Nodes.get(table, WORD);
        List<String> known = Nodes.items(Nodes.get(table, INHERITED)).stream()
                .map(Nodes::text)
                .distinct()
                .toList();
        if (said != null) {
            new Value(said, path + "." + WORD, reading)
                    .itemsOrSelf("the name of a column")
                    .forEach(item -> known(item, known, reading));
        }
        Node plain = only(table, (key, value) -> key.equals(WORD) || key.equals(INHERITED) ? null : value);
        new LeftBehind(gone(table), reading).refuse(plain, path);
        return plain;
    }

    /** The columns that it does without, but for those that it says itself. */
    private static Set<String> gone(Node table) {
        Set<String> gone = names(table).map(Scalar::text).collect(Collectors.toCollection(HashSet::new));
        COLUMNS.stream()
                .flatMap(part -> Nodes.entries(Nodes.get(table, part)).stream())
                .forEach(entry -> gone.remove(entry.key().text()));
        return gone;
    }

    private static void known(Value item, List<String> known, Reading reading) {
        String name = item.text("the name of a column").orElse(null);
        if (name != null && !known.contains(name)) {
            String near = reading.didYouMean(name, known);
            item.problem(
                    "no column " + Reading.quote(name) + " is inherited",
                    near.isEmpty() ? "name one that the extended table or a template has" : near);
        }
    }

    private static Stream<Scalar> names(Node table) {
        return items(table).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    private static Stream<Node> items(Node table) {
        Node said = Nodes.get(table, WORD);
        return said instanceof Sequence list ? list.items().stream() : Stream.ofNullable(said);
    }

    private interface Change {
        @Nullable
        Node of(String key, Node value);
    }

    private static Node only(Node map, Change change) {
        Nodes.Builder rest = new Nodes.Builder();
        Nodes.entries(map)
                .forEach(entry -> rest.put(entry.key(), change.of(entry.key().text(), entry.value())));
        return map instanceof Node.Mapping ? rest.at(map.at()) : map;
    }
}
