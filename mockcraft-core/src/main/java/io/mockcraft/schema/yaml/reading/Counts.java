package io.mockcraft.schema.yaml.reading;

import io.mockcraft.schema.RowCount.WeightedRange;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code count} and {@code weights}: how many there are of something. */
public final class Counts {

    private Counts() {}

    /** The counts; a mistake in them is told, and 1 stands in for them, so that the rest is checked too. */
    public static List<WeightedRange> read(Fields fields) {
        Value count = fields.get("count");
        Value weights = fields.get("weights");
        List<WeightedRange> counts = counts(fields, count, weights);
        return counts.isEmpty() ? List.of(new WeightedRange(1, 1, 1)) : counts;
    }

    private static List<WeightedRange> counts(Fields fields, @Nullable Value count, @Nullable Value weights) {
        if (count != null && weights != null) {
            weights.problem("\"count\" and \"weights\" contradict each other", "keep one of them");
            return List.of();
        }
        if (weights != null) {
            return weights.fields("a map of counts and weights")
                    .map(Counts::weighted)
                    .orElse(List.of());
        }
        if (count == null) {
            fields.owner().problem("\"count\" is missing", "write count: 2..6, for example");
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
            // JSON has no other keys than text.
            Scalar plain = new Scalar(field.name(), true, field.key().at());
            Value key = new Value(plain, field.value().path(), weights.owner().reading());
            Numbers.weight(field.value()).flatMap(w -> Numbers.counts(key, w)).ifPresent(counts::add);
        }
        if (weights.all().isEmpty()) {
            weights.owner().problem("no weight is given", "write { 0: 2, 1..3: 6 }, for example");
        }
        return counts;
    }
}
