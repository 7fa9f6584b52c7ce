package io.mockcraft.planner.key;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.UniqueDraft;
import java.util.List;
import java.util.stream.Stream;

/** Makes keys unique that hold a reference to one of several tables: no row of any of them comes twice beside the rest. */
final class Leads {

    private final Domains domains;
    private final Capacity capacity;

    Leads(Domains domains, Capacity capacity) {
        this.domains = domains;
        this.capacity = capacity;
    }

    /** Under each counted parent; the other columns told apart so many rows already. */
    void deal(TableDraft draft, UniqueDraft unique, RowPlan.Per per, long told) {
        List<ReferenceDraft> leads = unique.leads();
        leads.forEach(
                lead -> lead.keyed(new ParentChoice.NotYetTaken(new ParentChoice.Uniform(), told, List.of()), unique));
        capacity.limitPerParent(draft, per, Products.times(told, fewest(leads)), unique);
    }

    /** In the whole table. */
    void count(TableDraft draft, UniqueDraft unique, List<ColumnDraft> columns) {
        List<ReferenceDraft> leads = unique.leads();
        List<ReferenceDraft> beside = unique.references();
        if (Stream.concat(leads.stream(), beside.stream()).anyMatch(r -> r.restricted() || r.sharesColumns())) {
            capacity.unproved(draft, unique);
            return;
        }
        long told = domains.count(columns, draft.mostRows());
        for (ReferenceDraft reference : beside) {
            capacity.tellWeights(reference, unique);
            reference.keyed(new ParentChoice.Digit(told, reference.fewestParents()), unique);
            told = Products.times(told, reference.fewestParents());
        }
        long before = told;
        leads.forEach(lead -> lead.keyed(new ParentChoice.Digit(before, lead.target.fewestRows()), unique));
        capacity.limit(draft, unique, Products.times(told, fewest(leads)));
    }

    private static long fewest(List<ReferenceDraft> leads) {
        return leads.stream().mapToLong(lead -> lead.target.fewestRows()).min().orElse(0);
    }
}
