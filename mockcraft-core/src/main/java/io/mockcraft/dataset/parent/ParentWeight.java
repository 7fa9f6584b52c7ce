package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.ParentChoice;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How much a parent weighs. */
final class ParentWeight {

    private ParentWeight() {}

    static ToDoubleFunction<RowCursor> of(ParentChoice.WeightedBy choice) {
        return parent -> {
            Object value = parent.cell(choice.parentColumn()).toObject();
            return value instanceof Number number ? number.doubleValue() : 0;
        };
    }

    static ToDoubleFunction<RowCursor> of(ParentChoice.WeightedKeys choice) {
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < choice.keys().size(); i++) {
            weights.merge(choice.keys().get(i).toString(), choice.weights().get(i), Double::sum);
        }
        return parent -> weights.getOrDefault(
                String.valueOf(parent.cell(choice.parentColumn()).toObject()), 0.0);
    }
}
