package io.mockcraft.schema.yaml.table;

import io.mockcraft.schema.DistributionSpec;
import io.mockcraft.schema.RowCount;
import io.mockcraft.schema.RowCount.Cover;
import io.mockcraft.schema.RowCount.Fixed;
import io.mockcraft.schema.RowCount.Per;
import io.mockcraft.schema.RowCount.WeightedRange;
import io.mockcraft.schema.yaml.grammar.TableGrammar;
import io.mockcraft.schema.yaml.reading.Counts;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Meaning;
import io.mockcraft.schema.yaml.reading.Names;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.rule.DistributionReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many rows a table gets.
 *
 * @param scale the profile's factor for counts of whole tables
 */
public record RowsReader(BigDecimal scale) {

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
        if (value.meaning().orElse(null) instanceof Meaning.Words cover
                && cover.text().equals("cover")) {
            return Optional.of(new Cover(List.of(), value.at()));
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
        rows.refuseOthers(TableGrammar.ROW_COUNT);
        Value per = rows.get("per");
        Value cover = rows.get("cover");
        if (cover != null) {
            return cover(cover, rows);
        }
        if (per == null) {
            rows.owner().problem("\"per\" is missing", "name a reference of this table, or write a plain count");
            return Optional.empty();
        }
        Optional<String> reference = per.text("the name of a reference");
        List<WeightedRange> counts = Counts.read(rows);
        DistributionSpec distribution = DistributionReader.read(rows.get("distribution"));
        refuseWeights(rows);
        return reference.map(name -> new Per(name, counts, distribution, per.at()));
    }

    private static void refuseWeights(Fields rows) {
        Value weights = rows.get("weights");
        if (weights != null && rows.has("distribution")) {
            weights.problem("\"distribution\" and \"weights\" contradict each other", "keep one of them");
        }
    }

    private static Optional<RowCount> cover(Value cover, Fields rows) {
        for (String word : List.of("per", "count", "weights", "distribution")) {
            if (rows.has(word)) {
                String reason = "\"cover\" and \"" + word + "\" contradict each other";
                rows.owner().reading().problem(rows.at(word), rows.owner().path(), reason, "keep one of them");
            }
        }
        List<String> names = Names.list(cover);
        return names.isEmpty() ? Optional.empty() : Optional.of(new Cover(names, cover.at()));
    }
}
