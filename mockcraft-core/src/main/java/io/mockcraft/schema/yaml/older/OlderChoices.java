package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists of values, with or without weights. */
final class OlderChoices {

    /** A weight of nothing: what has it never comes. */
    private static final Pattern NONE = Pattern.compile("0+(\\.0+)?");

    private static final Pattern YES = Pattern.compile("(?i)true|yes|on|y|t|1");
    private static final Pattern NO = Pattern.compile("(?i)false|no|off|n|f|0");

    private OlderChoices() {}

    /** A list, a map of weights, or text with commas; weights may stand beside, in a list or a map of their own. */
    static Node values(OlderColumn column, Node values, @Nullable Node weights) {
        if (values instanceof Mapping map) {
            return weighted(map);
        }
        Node given = values instanceof Scalar text ? split(text) : values;
        boolean truths =
                OlderTypes.sql(column.text("type")).filter("boolean"::equals).isPresent();
        List<Node> items = Nodes.items(given).stream()
                .map(item -> truths ? truth(item) : item)
                .toList();
        Node list = new Sequence(items, given.at());
        List<Node> shares = weights instanceof Mapping map ? inOrder(items, map) : Nodes.items(weights);
        if (items.isEmpty() || shares.size() != items.size()) {
            return list;
        }
        List<Node> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!NONE.matcher(String.valueOf(Nodes.text(shares.get(i)))).matches()) {
                pairs.add(pair(items.get(i), shares.get(i)));
            }
        }
        return new Sequence(pairs, values.at());
    }

    /** What YAML 1.1 and SQL call true and false, where the column holds truth values. */
    private static Node truth(Node value) {
        String word = String.valueOf(Nodes.text(value)).strip();
        boolean yes = YES.matcher(word).matches();
        return yes || NO.matcher(word).matches() ? Nodes.plain(String.valueOf(yes), value.at()) : value;
    }

    /** The weight of each value; one that the map does not name never comes. */
    private static List<Node> inOrder(List<Node> values, Mapping weights) {
        return values.stream()
                .map(value -> OlderNodes.first(weights, String.valueOf(Nodes.text(value))))
                .map(weight -> weight == null ? Nodes.plain("0", weights.at()) : weight)
                .toList();
    }

    /** The values that the type names, such as {@code enum('a', 'b')}. */
    static Node ofType(List<String> values, Node type) {
        List<Node> items = new ArrayList<>();
        values.forEach(value -> items.add(Nodes.quoted(value, type.at())));
        return new Sequence(items, type.at());
    }

    private static Node weighted(Mapping map) {
        Nodes.Builder weights = new Nodes.Builder();
        for (Entry entry : map.entries()) {
            boolean never =
                    NONE.matcher(String.valueOf(Nodes.text(entry.value()))).matches();
            weights.put(entry.key(), never ? null : OlderNodes.plain(entry.value()));
        }
        return weights.at(map.at());
    }

    private static Node pair(Node value, Node weight) {
        return new Nodes.Builder()
                .put("value", value)
                .put("weight", OlderNodes.plain(weight))
                .at(value.at());
    }

    private static Node split(Scalar text) {
        List<Node> items = new ArrayList<>();
        for (String piece : text.text().split(",", -1)) {
            items.add(new Scalar(piece.strip(), text.plain(), text.at()));
        }
        return new Sequence(items, text.at());
    }
}
