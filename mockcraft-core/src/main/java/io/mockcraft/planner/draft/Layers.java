package io.mockcraft.planner.draft;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import java.util.List;
import java.util.Optional;

/** What may lie over a column's own values and only ever takes one away: nulls, a condition, variants without it. */
public final class Layers {

    private Layers() {}

    /** The column's own values under the layers; empty where some values come from elsewhere too. */
    public static Optional<CellPlan> source(CellPlan plan) {
        if (plan instanceof CellPlan.Nulls nulls) {
            return source(nulls.inner());
        } else if (plan instanceof DerivedPlan.When when) {
            return isNull(when.otherwise()) ? source(when.then()) : Optional.empty();
        } else if (plan instanceof DerivedPlan.OneOf variants) {
            List<CellPlan> values =
                    variants.plans().stream().filter(p -> !isNull(p)).distinct().toList();
            return values.size() == 1 ? source(values.get(0)) : Optional.empty();
        }
        return plan instanceof DerivedPlan.SameFor ? Optional.empty() : Optional.of(plan);
    }

    /** Whether nothing lies over the column's own values. */
    public static boolean bare(CellPlan plan) {
        return source(plan).filter(source -> source == plan).isPresent();
    }

    /** The same layers over other values. */
    public static CellPlan over(CellPlan plan, CellPlan source) {
        if (plan instanceof CellPlan.Nulls nulls) {
            return new CellPlan.Nulls(nulls.share(), over(nulls.inner(), source), nulls.stream());
        } else if (plan instanceof DerivedPlan.When when) {
            return new DerivedPlan.When(when.condition(), over(when.then(), source), when.otherwise());
        } else if (plan instanceof DerivedPlan.OneOf variants) {
            List<CellPlan> plans = variants.plans().stream()
                    .map(p -> isNull(p) ? p : over(p, source))
                    .toList();
            return new DerivedPlan.OneOf(variants.weights(), plans, variants.stream());
        }
        return source;
    }

    private static boolean isNull(CellPlan plan) {
        return plan instanceof CellPlan.Constant constant && constant.value() == null;
    }
}
