package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of values, with or without weights. */
final class OlderChoices {

    private OlderChoices() {}

    /** A list, a map of weights, or text with commas; weights may stand beside in a list of their own. */
    static Node values(Node values, @Nullable Node weights) {
        Node list = values instanceof Scalar text ? split(text) : values;
        List<Node> items = Nodes.items(list);
        List<Node> shares = Nodes.items(weights);
        if (items.isEmpty() || shares.size() != items.size()) {
            return list;
        }
        List<Node> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            pairs.add(new Nodes.Builder()
                    .put("value", items.get(i))
                    .put("weight", shares.get(i))
                    .at(items.get(i).at()));
        }
        return OlderColumns.list(pairs, values);
    }

    private static Node split(Scalar text) {
        List<Node> items = new ArrayList<>();
        for (String piece : text.text().split(",")) {
            items.add(new Scalar(piece.strip(), text.plain(), text.at()));
        }
        return OlderColumns.list(items, text);
    }
}
