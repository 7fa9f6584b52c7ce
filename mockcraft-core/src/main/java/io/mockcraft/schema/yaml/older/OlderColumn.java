package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column or field of an older file, with the parent that a relation gives it. */
final class OlderColumn {

    private final Scalar key;
    private final String path;
    private final Node node;
    private final Map<String, Entry> keys;
    private final OlderLooks looks = new OlderLooks();
    private @Nullable Parent parent;
    private boolean unique;
    private boolean primary;

    private OlderColumn(Scalar key, String table, Node node, Map<String, Entry> keys) {
        this.key = key;
        this.path = table + "." + key.text();
        this.node = node;
        this.keys = keys;
        this.unique = isTrue("unique") || OlderTypes.says(text("type"), "unique");
        this.primary = isTrue("primary") || OlderTypes.says(text("type"), "primary");
    }

    /**
     * Whom a column refers to.
     *
     * @param table the parent table
     * @param column the column of the parent
     * @param isKey whether that column is the parent's primary key
     */
    record Parent(Scalar table, Scalar column, boolean isKey) {}

    /** A column of a list, which says its name itself, or is nothing but a name. */
    static Optional<OlderColumn> listed(String table, Node item, Findings findings) {
        if (item instanceof Scalar name && Nodes.text(item) != null) {
            return Optional.of(silent(table, name));
        }
        Map<String, Entry> keys = Keys.COLUMN.read(item, table, findings);
        if (!(OlderNodes.value(keys, "name") instanceof Scalar called) || Nodes.text(called) == null) {
            findings.problem(item.at(), table, "a column without a name", "write name: email, for example");
            return Optional.empty();
        }
        return Optional.of(new OlderColumn(called, table, item, keys));
    }

    /** A column of a map, under its name; perhaps nothing but a generator. */
    static OlderColumn named(String table, Entry entry, Findings findings) {
        Map<String, Entry> keys = entry.value() instanceof Scalar
                ? Map.of("generator", entry)
                : Keys.COLUMN.read(entry.value(), table, findings);
        return new OlderColumn(entry.key(), table, entry.value(), keys);
    }

    /** A column of which only the name is known. */
    static OlderColumn silent(String table, Scalar name) {
        return new OlderColumn(name, table, name, Map.of());
    }

    Scalar key() {
        return key;
    }

    String name() {
        return key.text();
    }

    String path() {
        return path;
    }

    Node node() {
        return node;
    }

    @Nullable
    Node get(String meaning) {
        return OlderNodes.value(keys, meaning);
    }

    /** The text of a key; empty when there is none. */
    String text(String meaning) {
        return OlderNodes.text(keys, meaning);
    }

    boolean isNullable() {
        return isTrue("nullable");
    }

    private boolean isTrue(String meaning) {
        return text(meaning).matches("(?i)true|yes|1");
    }

    boolean isPrimary() {
        return primary;
    }

    void markPrimary() {
        primary = true;
    }

    boolean isUnique() {
        return unique && !isPrimary();
    }

    void markUnique() {
        unique = true;
    }

    OlderLooks looks() {
        return looks;
    }

    @Nullable
    Parent parent() {
        return parent;
    }

    void refersTo(Parent found) {
        parent = found;
    }
}
