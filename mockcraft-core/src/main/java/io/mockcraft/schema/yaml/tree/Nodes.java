package io.mockcraft.schema.yaml.tree;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small questions to trees, and ways to make them. */
public final class Nodes {

    private Nodes() {}

    /** The value of a key; null when the node is no map or lacks it. */
    public static @Nullable Node get(@Nullable Node node, String key) {
        Entry entry = entry(node, key);
        return entry == null ? null : entry.value();
    }

    /** A key and its value; null when the node is no map or lacks it. */
    public static @Nullable Entry entry(@Nullable Node node, String key) {
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.key().text().equals(key)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** The entries of a map; none when the node is no map. */
    public static List<Entry> entries(@Nullable Node node) {
        return node instanceof Mapping mapping ? mapping.entries() : List.of();
    }

    /** The items of a list; none when the node is no list. */
    public static List<Node> items(@Nullable Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** A scalar's text; null when the node is none, or says nothing. */
    public static @Nullable String text(@Nullable Node node) {
        return node instanceof Scalar scalar && !(scalar.plain() && isNothing(scalar.text())) ? scalar.text() : null;
    }

    private static boolean isNothing(String text) {
        return text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null");
    }

    /** A scalar that may mean a number, a boolean or null. */
    public static Scalar plain(String text, Location at) {
        return new Scalar(text, true, at);
    }

    /** A scalar that is text whatever it looks like. */
    public static Scalar quoted(String text, Location at) {
        return new Scalar(text, false, at);
    }

    /** A map that is filled key by key; a later value of a key wins, in the place of the first. */
    public static final class Builder {

        private final Map<String, Entry> entries = new LinkedHashMap<>();

        /** Adds a key; a null value is left out. */
        public Builder put(Scalar key, @Nullable Node value) {
            if (value != null) {
                entries.put(key.text(), new Entry(key, value));
            }
            return this;
        }

        /** Adds a key that stands where its value does; a null value is left out. */
        public Builder put(String key, @Nullable Node value) {
            return value == null ? this : put(plain(key, value.at()), value);
        }

        /** Takes a key out again. */
        public void remove(String key) {
            entries.remove(key);
        }

        /** Whether the key is there. */
        public boolean has(String key) {
            return entries.containsKey(key);
        }

        /** Whether nothing was added. */
        public boolean isEmpty() {
            return entries.isEmpty();
        }

        /** The map. */
        public Mapping at(Location at) {
            return new Mapping(new ArrayList<>(entries.values()), at);
        }
    }
}
