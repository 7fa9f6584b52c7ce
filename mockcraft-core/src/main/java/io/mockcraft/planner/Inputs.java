package io.mockcraft.planner;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.Limit;
import io.mockcraft.plan.PathPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What a column's plan reads. */
final class Inputs {

    final List<PathPlan> paths = new ArrayList<>();
    final List<CellPlan.FromParent> keys = new ArrayList<>();
    final List<DerivedPlan.Aggregated> aggregates = new ArrayList<>();

    static Inputs of(CellPlan plan) {
        Inputs inputs = new Inputs();
        inputs.add(plan);
        return inputs;
    }

    private void add(CellPlan plan) {
        if (plan instanceof CellPlan.Generated p) {
            paths.addAll(p.inputs());
        } else if (plan instanceof CellPlan.Numbered p) {
            paths.addAll(p.inputs());
        } else if (plan instanceof CellPlan.Template p) {
            p.parts().stream().map(CellPlan.Part::hole).filter(Objects::nonNull).forEach((Consumer<PathPlan>)
                    paths::add);
        } else if (plan instanceof CellPlan.Copy p) {
            paths.add(p.path());
        } else if (plan instanceof CellPlan.FromParent p) {
            keys.add(p);
        } else if (plan instanceof CellPlan.Between p) {
            p.limits().stream().map(Limit::path).filter(Objects::nonNull).forEach((Consumer<PathPlan>) paths::add);
        } else if (plan instanceof CellPlan.Nulls p) {
            add(p.inner());
        } else if (plan instanceof DerivedPlan p) {
            addDerived(p);
        }
    }

    private void addDerived(DerivedPlan plan) {
        if (plan instanceof DerivedPlan.Calculated p) {
            paths.addAll(p.formula().inputs());
        } else if (plan instanceof DerivedPlan.When p) {
            paths.addAll(p.condition().inputs());
            add(p.then());
            add(p.otherwise());
        } else if (plan instanceof DerivedPlan.OneOf p) {
            p.plans().forEach(this::add);
        } else if (plan instanceof DerivedPlan.SameFor p) {
            paths.addAll(p.keys());
            add(p.inner());
        } else if (plan instanceof DerivedPlan.Aggregated p) {
            aggregates.add(p);
        } else if (plan instanceof DerivedPlan.AggregatedList p) {
            paths.add(p.list());
        } else if (plan instanceof DerivedPlan.SplitOf p) {
            paths.add(p.total());
        } else if (plan instanceof DerivedPlan.ListOf p) {
            add(p.element());
        } else if (plan instanceof DerivedPlan.DocumentOf p) {
            p.fields().values().forEach(this::add);
        }
    }
}
