package io.mockcraft.session.lifecycle;

import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedReference.Lead;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.store.ClaimRequest.Kind;
import io.mockcraft.store.ClaimRequest.Tie;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The references of a plan that rows can hang on seeded ones by: those whose columns the database has. */
record Ties(Plan plan) {

    List<Tie> all() {
        return plan.tables().stream().flatMap(this::of).distinct().toList();
    }

    private Stream<Tie> of(PlannedTable table) {
        return table.references().stream()
                .filter(r -> !doubtful(r, table))
                .map(r -> tie(table, r))
                .filter(Objects::nonNull);
    }

    /** Where rows refer only when something holds, and another reference has the column too, a value alone tells nothing. */
    private static boolean doubtful(PlannedReference reference, PlannedTable table) {
        return reference.when() != null
                && table.references().stream()
                        .anyMatch(r -> !r.equals(reference) && !Collections.disjoint(r.columns(), reference.columns()));
    }

    private @Nullable Tie tie(PlannedTable table, PlannedReference reference) {
        Lead lead = reference.lead();
        return lead == null
                ? tie(table, reference.columns(), reference, reference.parentColumns(), null)
                : tie(table, lead.columns(), reference, lead.parentColumns(), lead);
    }

    private @Nullable Tie tie(
            PlannedTable table,
            List<Integer> columns,
            PlannedReference reference,
            List<Integer> parentColumns,
            @Nullable Lead lead) {
        PlannedTable parent = plan.tables().get(reference.parent());
        boolean known = !columns.isEmpty()
                && has(table, columns)
                && has(parent, parentColumns)
                && (lead == null || has(table, List.of(lead.type())));
        return known
                ? new Tie(
                        table.name(),
                        names(table, columns),
                        parent.name(),
                        names(parent, parentColumns),
                        lead == null ? null : kind(table, lead))
                : null;
    }

    private static Kind kind(PlannedTable table, Lead lead) {
        return new Kind(table.columns().get(lead.type()).name(), lead.value().toString());
    }

    private static boolean has(PlannedTable table, List<Integer> places) {
        return places.stream().allMatch(place -> place < table.table().columns().size());
    }

    private static List<String> names(PlannedTable table, List<Integer> places) {
        return places.stream().map(place -> table.columns().get(place).name()).toList();
    }
}
