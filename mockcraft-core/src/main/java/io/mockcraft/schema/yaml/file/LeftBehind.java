package io.mockcraft.schema.yaml.file;

import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what still names a column that the table does without: keys, references, counts and given values, which would
 * bring it back. Paths and formulas are the plan's to judge: the database may have the column.
 */
final class LeftBehind {

    private final Set<String> gone;
    private final Reading reading;

    LeftBehind(Set<String> gone, Reading reading) {
        this.gone = gone;
        this.reading = reading;
    }

    void refuse(Node table, String path) {
        for (Entry entry : Nodes.entries(table)) {
            String part = entry.key().text();
            named(part, entry.value())
                    .filter(name -> gone.contains(name.text()))
                    .forEach(name -> refuse(name, path + "." + part));
        }
    }

    private void refuse(Scalar name, String path) {
        String reason = Reading.quote(name.text()) + " is a column that the table does `without`";
        reading.problem(
                name.at(),
                path,
                reason,
                "write \"" + path.substring(path.lastIndexOf('.') + 1) + "\" anew, or keep the column");
    }

    /** The columns that a part of a table names. */
    private static Stream<Scalar> named(String part, Node value) {
        return switch (part) {
            case "primaryKey", "through" -> scalars(value);
            case "unique" -> unique(value);
            case "rows" -> scalars(Nodes.get(value, "per"));
            case "references" -> inside(value).flatMap(reference -> scalars(Nodes.get(reference, "columns")));
            case "traits" -> inside(value).flatMap(LeftBehind::keys);
            case "pinned" -> Nodes.items(value).stream().flatMap(LeftBehind::keys);
            case "variants" -> Nodes.items(value).stream().flatMap(variant -> keys(Nodes.get(variant, "set")));
            default -> Stream.of();
        };
    }

    private static Stream<Scalar> unique(Node value) {
        return Stream.of(
                        scalars(value),
                        scalars(Nodes.get(value, "columns")),
                        Nodes.items(value).stream().flatMap(LeftBehind::scalars),
                        Nodes.items(value).stream().flatMap(item -> scalars(Nodes.get(item, "columns"))))
                .flatMap(names -> names)
                .distinct();
    }

    private static Stream<Node> inside(Node map) {
        return Nodes.entries(map).stream().map(Entry::value);
    }

    private static Stream<Scalar> keys(@Nullable Node map) {
        return Nodes.entries(map).stream().map(Entry::key);
    }

    /** A name, or a list of names. */
    private static Stream<Scalar> scalars(@Nullable Node node) {
        return Stream.concat(Stream.ofNullable(node), Nodes.items(node).stream())
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast);
    }
}
