package io.mockcraft.schema.yaml;

import io.mockcraft.schema.RowCount;
import io.mockcraft.schema.RowCount.Fixed;
import io.mockcraft.schema.RowCount.Per;
import io.mockcraft.schema.RowCount.WeightedRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many rows a table gets.
 *
 * @param scale the profile's factor for counts of whole tables
 */
record RowsReader(BigDecimal scale) {

    private static final Set<String> KEYS = Set.of("per", "count", "weights");

    /** The rows of a table; null when it leaves them open. */
    @Nullable
    RowCount read(Fields table) {
        Value rows = table.get("rows");
        Value rowCount = table.get("rowCount");
        if (rows != null && rowCount != null) {
            rowCount.problem("\"rows\" and \"rowCount\" mean the same", "keep one of them");
        }
        Value value = rows != null ? rows : rowCount;
        return value == null ? null : count(value).orElse(null);
    }

    private Optional<RowCount> count(Value value) {
        if (value.isMap()) {
            return value.fields("rows").flatMap(this::per);
        }
        if (value.meaning().orElse(null) instanceof Meaning.Words words
                && words.text().contains("..")) {
            value.problem(
                    "a whole table has one count, not a range",
                    "write a number, or { per: ..., count: " + words.text().strip() + " }");
            return Optional.empty();
        }
        return Numbers.count(value).flatMap(count -> scaled(count, value));
    }

    private Optional<RowCount> scaled(long count, Value value) {
        BigDecimal scaled = BigDecimal.valueOf(count).multiply(scale).setScale(0, RoundingMode.CEILING);
        if (scaled.toBigIntegerExact().bitLength() >= Long.SIZE) {
            value.problem("the count is too large once the profile scales it", "scale less");
            return Optional.empty();
        }
        return Optional.of(new Fixed(scaled.longValueExact(), value.at()));
    }

    private Optional<RowCount> per(Fields rows) {
        rows.refuseOthers(KEYS);
        Value per = rows.get("per");
        if (per == null) {
            if (!rows.has("cover")) {
                rows.owner().problem("\"per\" is missing", "name a reference of this table, or write a plain count");
            }
            return Optional.empty();
        }
        Optional<String> reference = per.text("the name of a reference");
        List<WeightedRange> counts = counts(rows);
        return reference.map(name -> new Per(name, counts, per.at()));
    }

    /** The counts; a mistake in them is told, and one row stands in for them, so that the rest is checked too. */
    private static List<WeightedRange> counts(Fields rows) {
        Value count = rows.get("count");
        Value weights = rows.get("weights");
        List<WeightedRange> counts = counts(rows, count, weights);
        return counts.isEmpty() ? List.of(new WeightedRange(1, 1, 1)) : counts;
    }

    private static List<WeightedRange> counts(Fields rows, @Nullable Value count, @Nullable Value weights) {
        if (count != null && weights != null) {
            weights.problem("\"count\" and \"weights\" contradict each other", "keep one of them");
            return List.of();
        }
        if (weights != null) {
            return weights.fields("a map of counts and weights")
                    .map(RowsReader::weighted)
                    .orElse(List.of());
        }
        if (count == null) {
            rows.owner().problem("\"count\" is missing", "write count: 2..6, for example");
            return List.of();
        }
        if (count.isMap()) {
            count.problem("a map of counts is called \"weights\"", "write weights: { 0: 2, 1..3: 6 }, for example");
            return List.of();
        }
        return Numbers.counts(count, 1).map(List::of).orElse(List.of());
    }

    private static List<WeightedRange> weighted(Fields weights) {
        List<WeightedRange> counts = new ArrayList<>();
        for (Fields.Field field : weights.all()) {
            Value key =
                    new Value(field.key(), field.value().path(), weights.owner().reading());
            Numbers.weight(field.value()).flatMap(w -> Numbers.counts(key, w)).ifPresent(counts::add);
        }
        if (weights.all().isEmpty()) {
            weights.owner().problem("no weight is given", "write { 0: 2, 1..3: 6 }, for example");
        }
        return counts;
    }
}
