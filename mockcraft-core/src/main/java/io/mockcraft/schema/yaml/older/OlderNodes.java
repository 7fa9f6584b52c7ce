package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What older files need to know of pieces of a document. */
final class OlderNodes {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");

    private OlderNodes() {}

    /** Whether a piece says nothing: no value, or a list or map without any. */
    static boolean isNothing(Node node) {
        if (node instanceof Sequence list) {
            return list.items().isEmpty();
        }
        return node instanceof Mapping map
                ? map.entries().isEmpty()
                : Nodes.text(node) == null || "".equals(Nodes.text(node));
    }

    static @Nullable Node value(Map<String, Entry> keys, String key) {
        Entry entry = keys.get(key);
        return entry == null ? null : entry.value();
    }

    /** The text of a key; empty when there is none. */
    static String text(Map<String, Entry> keys, String key) {
        String text = Nodes.text(value(keys, key));
        return text == null ? "" : text.strip();
    }

    /** The value of the first of these keys that has one, however it is spelled. */
    static @Nullable Node first(@Nullable Node map, List<String> keys) {
        for (String key : keys) {
            for (Entry entry : Nodes.entries(map)) {
                if (Words.squashed(entry.key().text()).equals(Words.squashed(key)) && !isNothing(entry.value())) {
                    return entry.value();
                }
            }
        }
        return null;
    }

    static @Nullable Node first(@Nullable Node map, String... keys) {
        return first(map, List.of(keys));
    }

    /** Numbers and truth values that were written as text, as themselves. */
    static Node plain(Node node) {
        if (node instanceof Sequence list) {
            return new Sequence(list.items().stream().map(OlderNodes::plain).toList(), list.at());
        }
        return node instanceof Scalar text && isPlain(text.text().strip())
                ? Nodes.plain(text.text().strip(), text.at())
                : node;
    }

    static @Nullable Node plainOrNull(@Nullable Node node) {
        return node == null ? null : plain(node);
    }

    private static boolean isPlain(String text) {
        return NUMBER.matcher(text).matches() || text.equals("true") || text.equals("false");
    }

    static boolean isNumber(@Nullable Node node) {
        String text = Nodes.text(node);
        return text != null && NUMBER.matcher(text).matches();
    }
}
