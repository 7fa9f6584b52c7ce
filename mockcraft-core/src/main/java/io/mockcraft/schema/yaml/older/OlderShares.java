package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shares and counts. */
final class OlderShares {

    private static final List<String> COUNTS = List.of("count", "length", "size", "array_length", "array_size");
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
        Node given = column.get("count") == null ? OlderNodes.first(params, COUNTS) : column.get("count");
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

    /** The parameters of an array that say nothing of its length or its shape: they are its elements'. */
    static @Nullable Node ofElements(OlderColumn column) {
        Node params = column.get("params");
        Stream<String> lengths =
                Stream.of("min", "max").flatMap(side -> sides(side).stream().skip(saysLength(column, params) ? 1 : 0));
        Set<String> others = Stream.of(
                        COUNTS.stream(), lengths, Stream.of("nested_generator", "nested_fields", "fields"))
                .flatMap(names -> names)
                .map(Words::squashed)
                .collect(Collectors.toSet());
        Nodes.Builder rest = new Nodes.Builder();
        Nodes.entries(params).stream()
                .filter(entry -> !others.contains(Words.squashed(entry.key().text())))
                .forEach(entry -> rest.put(entry.key(), entry.value()));
        return params == null || rest.isEmpty() ? null : rest.at(params.at());
    }

    /** Where the length is said by other words, {@code min} and {@code max} are the elements'. */
    private static boolean saysLength(OlderColumn column, @Nullable Node params) {
        return column.get("count") != null
                || OlderNodes.first(params, COUNTS) != null
                || Stream.of("min", "max").anyMatch(side -> OlderNodes.first(params, lengths(side)) != null);
    }

    private static List<String> sides(String side) {
        return Stream.concat(Stream.of(side), lengths(side).stream()).toList();
    }

    private static List<String> lengths(String side) {
        return List.of(side + "_count", side + "_length", side + "_items", side + "_size", side + "_elements");
    }

    private static @Nullable String bound(@Nullable Node params, OlderColumn column, String side) {
        Node length = OlderNodes.first(params, lengths(side));
        boolean plain = length == null && !saysLength(column, params);
        String text = Nodes.text(plain ? OlderNodes.first(params, side) : length);
        return text == null ? Nodes.text(column.get(side)) : text;
    }
}
