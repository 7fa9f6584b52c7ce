package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares and counts. */
final class OlderShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OlderShares() {}

    /** A share from 0 to 1; a number above 1, or one with a percent sign, was meant as percent. */
    static @Nullable Node share(@Nullable Node node) {
        String text = Nodes.text(node);
        if (node == null || text == null) {
            return null;
        }
        boolean percent = text.strip().endsWith("%");
        Node number = Nodes.plain(text.strip().replaceFirst("\\s*%$", ""), node.at());
        if (!OlderNodes.isNumber(number)) {
            return node;
        }
        BigDecimal share = new BigDecimal(String.valueOf(Nodes.text(number)));
        boolean hundredths = percent || share.compareTo(BigDecimal.ONE) > 0;
        return Nodes.plain((hundredths ? share.divide(HUNDRED) : share).toPlainString(), node.at());
    }

    /** How many elements an array has: {@code count}, or {@code min} and {@code max} of its parameters. */
    static @Nullable Node count(OlderColumn column) {
        Node params = column.get("params");
        Node given = column.get("count") == null
                ? OlderNodes.first(params, "count", "length", "size", "array_length", "array_size")
                : column.get("count");
        if (given != null) {
            return OlderNodes.plain(given);
        }
        String low = bound(params, column, "min");
        String high = bound(params, column, "max");
        if (low == null && high == null) {
            return null;
        }
        String from = low == null ? "0" : low;
        return Nodes.quoted(
                from + ".." + (high == null ? from : high), column.node().at());
    }

    private static @Nullable String bound(@Nullable Node params, OlderColumn column, String side) {
        List<String> names =
                List.of(side, side + "_count", side + "_length", side + "_items", side + "_size", side + "_elements");
        String text = Nodes.text(OlderNodes.first(params, names));
        return text == null ? Nodes.text(column.get(side)) : text;
    }
}
