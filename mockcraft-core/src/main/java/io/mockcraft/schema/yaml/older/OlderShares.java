package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shares and counts. */
final class OlderShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OlderShares() {}

    /** A share from 0 to 1; a number above 1 was meant as percent. */
    static @Nullable Node share(@Nullable Node node) {
        Optional<BigDecimal> number = number(node);
        if (node == null || number.isEmpty() || number.get().compareTo(BigDecimal.ONE) <= 0) {
            return node;
        }
        return Nodes.plain(number.get().divide(HUNDRED).toPlainString(), node.at());
    }

    /** How many elements an array has: {@code count}, or {@code min} and {@code max} of its parameters. */
    static @Nullable Node count(OlderColumn column) {
        Node params = column.get("params");
        for (Node given : new @Nullable Node[] {
            column.get("count"), Nodes.get(params, "count"), Nodes.get(params, "length"), Nodes.get(params, "size")
        }) {
            if (given != null) {
                return given;
            }
        }
        String low = bound(params, "min");
        String high = bound(params, "max");
        if (low == null && high == null) {
            return null;
        }
        String from = low == null ? "0" : low;
        return Nodes.quoted(
                from + ".." + (high == null ? from : high), column.node().at());
    }

    private static @Nullable String bound(@Nullable Node params, String side) {
        for (String key : new String[] {side, side + "_count", side + "_length", side + "_items", side + "_size"}) {
            String text = Nodes.text(Nodes.get(params, key));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    static Optional<BigDecimal> number(@Nullable Node node) {
        String text = Nodes.text(node);
        if (text == null || !text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }
}
