package io.mockcraft.planner.reference;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ParentWeights;
import io.mockcraft.schema.ValueSource.Weighted;
import java.util.ArrayList;
import java.util.List;

/** Compiles weights that are given by the parents' keys. */
final class WeightedKeys {

    private WeightedKeys() {}

    static ParentChoice of(ReferenceDraft reference, ParentWeights.Keys keys, Problems problems) {
        ColumnDraft key = reference.targetColumns.get(0);
        Literals literals = new Literals(problems);
        List<Object> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Weighted weighted : keys.keys()) {
            CellPlan.Constant typed =
                    literals.constant(weighted.value(), key.column, keys.at(), reference.path() + ".weights");
            if (typed.value() != null) {
                values.add(typed.value());
                weights.add(weighted.weight());
            }
        }
        reference.read.add(key.place);
        return new ParentChoice.WeightedKeys(key.place, values, weights);
    }
}
