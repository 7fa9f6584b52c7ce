package io.mockcraft.planner.order;

import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.PathPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a column's plan reads. */
public final class Inputs {

    /** Columns, of the row and of those that it refers to. */
    public final List<PathPlan> paths = new ArrayList<>();

    /** Other fields of the document that it is a field of. */
    private final Set<Integer> siblings = new TreeSet<>();

    /** References that a document chose for itself, by their numbers. */
    private final Set<Integer> chosen = new TreeSet<>();

    final List<CellPlan.FromParent> keys = new ArrayList<>();
    final List<DerivedPlan.Aggregated> aggregates = new ArrayList<>();

    /** The generators that its values come from. */
    public final List<Generator> generators = new ArrayList<>();

    /** How many documents inside the column's own value. */
    private int depth;

    /** What the plan reads. */
    public static Inputs of(CellPlan plan) {
        Inputs inputs = new Inputs();
        inputs.add(plan);
        return inputs;
    }

    /** The other fields of its document that it reads, by their places. */
    public int[] fields() {
        return siblings.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether it follows a reference that a document chose for itself. */
    public boolean follows(int reference) {
        return chosen.contains(reference);
    }

    private void read(@Nullable PathPlan path) {
        if (path != null && !path.ofField()) {
            paths.add(path);
            if (path.chosen()) {
                chosen.add(path.references().get(0));
            }
        } else if (path != null && path.around() == depth) {
            siblings.add(path.column());
        }
    }

    private void add(CellPlan plan) {
        if (plan instanceof CellPlan.Generated p) {
            generators.add(p.generator());
            p.inputs().forEach(this::read);
        } else if (plan instanceof CellPlan.Numbered p) {
            p.inputs().forEach(this::read);
        } else if (plan instanceof CellPlan.Dealt p) {
            p.inputs().forEach(this::read);
        } else if (plan instanceof CellPlan.Template p) {
            p.parts().forEach(this::add);
        } else if (plan instanceof CellPlan.Copy p) {
            read(p.path());
        } else if (plan instanceof CellPlan.FromParent p) {
            keys.add(p);
            if (p.alone() != null) {
                add(p.alone());
            }
        } else if (plan instanceof CellPlan.Between p) {
            p.limits().forEach(limit -> read(limit.path()));
        } else if (plan instanceof CellPlan.Nulls p) {
            add(p.inner());
        } else if (plan instanceof DerivedPlan p) {
            addDerived(p);
        }
    }

    private void add(CellPlan.Part part) {
        read(part.hole());
        if (part.made() != null) {
            generators.add(part.made().generator());
        }
    }

    private void addDerived(DerivedPlan plan) {
        if (plan instanceof DerivedPlan.Calculated p) {
            p.formula().inputs().forEach(this::read);
        } else if (plan instanceof DerivedPlan.When p) {
            p.condition().inputs().forEach(this::read);
            add(p.then());
            add(p.otherwise());
        } else if (plan instanceof DerivedPlan.OneOf p) {
            p.plans().forEach(this::add);
        } else if (plan instanceof DerivedPlan.SameFor p) {
            p.keys().forEach(this::read);
            add(p.inner());
        } else if (plan instanceof DerivedPlan.Aggregated p) {
            aggregates.add(p);
        } else if (plan instanceof DerivedPlan.AggregatedList p) {
            read(p.list());
        } else if (plan instanceof DerivedPlan.SplitOf p) {
            read(p.total());
        } else if (plan instanceof DerivedPlan.ListOf p) {
            add(p.element());
        } else if (plan instanceof DerivedPlan.DealtBetween p) {
            add(p.between());
        } else if (plan instanceof DerivedPlan.Chosen p) {
            depth += p.alone() ? 1 : 0;
            read(p.path());
            p.inputs().forEach(this::read);
            depth -= p.alone() ? 1 : 0;
        } else if (plan instanceof DerivedPlan.DocumentOf p) {
            depth++;
            p.fields().forEach(field -> add(field.plan()));
            depth--;
        }
    }
}
