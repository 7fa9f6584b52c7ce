package io.mockcraft.planner.key;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceChecks;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.UniqueDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Deals out what a key holds beside the counted parent, so that no combination comes twice under one parent: columns by
 * their values, references by their parents.
 */
final class Dealing {

    private final Domains domains;
    private final Capacity capacity;
    private final Leads leads;

    Dealing(Domains domains, Capacity capacity) {
        this.domains = domains;
        this.capacity = capacity;
        this.leads = new Leads(domains, capacity);
    }

    /** Whether the key holds so, or a problem was noted. */
    boolean deal(TableDraft draft, UniqueDraft unique) {
        if (!(draft.rows instanceof RowPlan.Per per)) {
            return false;
        }
        ReferenceDraft counted = draft.references.get(per.reference());
        if (!unique.references().contains(counted)) {
            return false;
        }
        List<ReferenceDraft> partners = partners(unique, counted);
        partners.stream().filter(p -> ReferenceChecks.apart(p, counted)).forEach(p -> p.apart = counted);
        if (!partners.isEmpty() && !partners.get(0).narrowed() && per.most() <= parents(partners.get(0))) {
            lastly(partners.get(0), 1, List.of(), unique);
            return true;
        }
        List<ColumnDraft> columns = columns(unique);
        long dealt = deal(columns, per.most(), unique.nullsDistinct());
        if (dealt < per.most() && between(unique, counted, dealt)) {
            return true;
        }
        if (columns.isEmpty() && partners.isEmpty() && unique.leads().isEmpty()) {
            return false;
        }
        if (dealt < per.most() && !unique.leads().isEmpty()) {
            leads.deal(draft, unique, per, dealt);
            return true;
        }
        capacity.limitPerParent(draft, per, deal(partners, dealt, per.most(), unique), unique);
        return true;
    }

    /** How many values lie between bounds that the counted parent or the key decides shows only in the rows. */
    private static boolean between(UniqueDraft unique, ReferenceDraft counted, long divisor) {
        return unique.columns().stream().anyMatch(BoundedParts.under(counted, divisor, unique)::deal);
    }

    /** The other references in the key, those with conditions last. */
    private static List<ReferenceDraft> partners(UniqueDraft unique, ReferenceDraft counted) {
        return unique.references().stream()
                .filter(r -> r != counted && !r.self() && !r.dealt())
                .sorted(Comparator.comparing(ReferenceDraft::narrowed))
                .toList();
    }

    private List<ColumnDraft> columns(UniqueDraft unique) {
        return unique.columns().stream()
                .filter(c -> !c.dealt && domains.capacity(c) > 1)
                .sorted(Comparator.<ColumnDraft>comparingLong(domains::capacity).reversed())
                .toList();
    }

    /** Answers how many combinations there are. */
    private long deal(List<ColumnDraft> columns, long wanted, boolean nulls) {
        long dealt = 1;
        for (ColumnDraft column : columns) {
            if (dealt < wanted) {
                dealt = Products.times(dealt, domains.deal(column, dealt, nulls));
            }
        }
        return dealt;
    }

    /** How many parents a narrowed reference has under one counted parent shows only in the rows: all of them are dealt. */
    private static long deal(List<ReferenceDraft> partners, long columns, long wanted, UniqueDraft unique) {
        long dealt = columns;
        long divisor = columns;
        List<Integer> before = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            ReferenceDraft partner = partners.get(i);
            boolean last = i == partners.size() - 1;
            if (dealt >= wanted && before.isEmpty()) {
                return dealt;
            }
            dealt = Products.times(dealt, parents(partner));
            if (last || !partner.narrowed() && dealt >= wanted) {
                lastly(partner, divisor, before, unique);
                return dealt;
            }
            partner.keyed(new ParentChoice.Dealt(divisor, before), unique);
            if (partner.narrowed()) {
                before.add(partner.number);
            } else {
                divisor = dealt;
            }
        }
        return dealt;
    }

    private static void lastly(ReferenceDraft partner, long divisor, List<Integer> before, UniqueDraft unique) {
        boolean weighted = partner.choice.weighted() && !partner.narrowed();
        ParentChoice drawn = weighted ? partner.choice : new ParentChoice.Uniform();
        partner.keyed(new ParentChoice.NotYetTaken(drawn, divisor, before), unique);
    }

    private static long parents(ReferenceDraft reference) {
        return reference.fewestParents();
    }
}
