package io.mockcraft.planner.reference;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.PolymorphicTarget;
import io.mockcraft.schema.ReferenceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * References that lead to one of several tables: a type column says to which, the rest hold the key. Each target becomes
 * a reference without columns; the columns draw together which of them counts.
 */
final class PolymorphicReferences {

    private final Problems problems;

    PolymorphicReferences(Problems problems) {
        this.problems = problems;
    }

    void add(
            TableDraft draft,
            ReferenceSpec spec,
            List<ColumnDraft> columns,
            Function<String, Optional<TableDraft>> targets) {
        List<ReferenceDraft> leads = new ArrayList<>();
        for (PolymorphicTarget to : spec.toAny()) {
            targets.apply(to.table()).ifPresent(target -> leads.add(lead(draft, spec, to, target)));
        }
        if (leads.size() < spec.toAny().size() || columns.isEmpty()) {
            return;
        }
        List<Double> weights =
                spec.toAny().stream().map(PolymorphicTarget::weight).toList();
        columns.forEach(column -> column.leads = leads);
        List<CellPlan.Constant> labels = labels(spec, columns.get(0));
        columns.get(0).given = spread(spec, weights, List.copyOf(labels));
        for (int i = 0; i < leads.size(); i++) {
            leads.get(i).lead = lead(leads.get(i), labels.get(i), columns);
        }
        for (int part = 1; part < columns.size(); part++) {
            columns.get(part).given = spread(spec, weights, keys(spec, leads, columns, part));
        }
    }

    private static ReferenceDraft lead(TableDraft draft, ReferenceSpec spec, PolymorphicTarget to, TableDraft target) {
        String name = spec.name() + "." + to.label();
        ReferenceDraft lead = new ReferenceDraft(
                draft.references.size(), name, draft, target, List.of(), List.of(), spec, to.where());
        draft.references.add(lead);
        return lead;
    }

    /** Null for what is a problem of the plan. */
    private static PlannedReference.@Nullable Lead lead(
            ReferenceDraft reference, CellPlan.Constant label, List<ColumnDraft> columns) {
        Object value = label.value();
        List<Integer> places = columns.stream().map(c -> c.place).toList();
        List<Integer> key = References.primaryKey(reference.target).stream()
                .map(c -> c.place)
                .toList();
        return value == null || key.size() != columns.size() - 1
                ? null
                : new PlannedReference.Lead(places.get(0), value, places.subList(1, places.size()), key);
    }

    private List<CellPlan.Constant> labels(ReferenceSpec spec, ColumnDraft column) {
        Literals literals = new Literals(problems);
        return spec.toAny().stream()
                .map(to -> literals.constant(to.label(), column.column, to.at(), spec.path()))
                .toList();
    }

    private List<CellPlan> keys(ReferenceSpec spec, List<ReferenceDraft> leads, List<ColumnDraft> columns, int part) {
        List<CellPlan> keys = new ArrayList<>();
        for (ReferenceDraft lead : leads) {
            List<ColumnDraft> primary = References.primaryKey(lead.target);
            if (primary.size() != columns.size() - 1) {
                refuseWidth(spec, lead, columns.size() - 1, primary.size(), part);
            } else {
                ColumnDraft key = primary.get(part - 1);
                refuseType(spec, lead, columns.get(part), key);
                keys.add(new CellPlan.FromParent(lead.number, key.place, null));
            }
        }
        return keys.isEmpty() ? List.of(new CellPlan.Constant(null)) : keys;
    }

    private void refuseWidth(ReferenceSpec spec, ReferenceDraft lead, int width, int key, int part) {
        if (part == 1) {
            problems.add(
                    spec.at(),
                    spec.path(),
                    width + " column(s) beside the type cannot refer to " + lead.target.label
                            + ", whose primary key has " + key + " column(s)",
                    "list as many columns as its key has");
        }
    }

    private void refuseType(ReferenceSpec spec, ReferenceDraft lead, ColumnDraft column, ColumnDraft key) {
        TypeKind held = column.column.type().kind();
        TypeKind wanted = key.column.type().kind();
        boolean text = held == TypeKind.TEXT || held == TypeKind.CHAR || held == TypeKind.OTHER;
        if (!text && held != wanted && !(held.whole() && wanted.whole())) {
            problems.add(
                    spec.at(),
                    spec.path(),
                    "column \"" + column.column.name() + "\" of type "
                            + column.column.type().sqlName() + " cannot hold the keys of " + lead.target.label
                            + ", which are of type " + key.column.type().sqlName(),
                    "make it a column of text, or leave that table out");
        }
    }

    /** The parts share one stream for the choice and one for nulls, so that they belong together. */
    private static CellPlan spread(ReferenceSpec spec, List<Double> weights, List<CellPlan> plans) {
        boolean complete = plans.size() == weights.size();
        CellPlan chosen = complete ? new DerivedPlan.OneOf(weights, plans, "any:" + spec.name()) : plans.get(0);
        return spec.nulls() > 0 ? new CellPlan.Nulls(spec.nulls(), chosen, "any:" + spec.name()) : chosen;
    }
}
