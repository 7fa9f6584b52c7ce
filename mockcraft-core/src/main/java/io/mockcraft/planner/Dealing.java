package io.mockcraft.planner;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.RowPlan;
import java.util.Comparator;
import java.util.List;

/**
 * Deals out what a key holds beside the counted parent, so that no combination comes twice under one parent: columns by
 * their values, references by their parents.
 */
final class Dealing {

    private final Domains domains;
    private final Capacity capacity;

    Dealing(Domains domains, Capacity capacity) {
        this.domains = domains;
        this.capacity = capacity;
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
        if (!partners.isEmpty() && most(per) <= parents(partners.get(0))) {
            lastly(partners.get(0), 1);
            return true;
        }
        List<ColumnDraft> columns = columns(unique);
        if (columns.isEmpty() && partners.isEmpty()) {
            return false;
        }
        deal(draft, unique, per, columns, partners);
        return true;
    }

    /** The other references in the key, that with a condition last: how many parents it has shows only then. */
    private static List<ReferenceDraft> partners(UniqueDraft unique, ReferenceDraft counted) {
        return unique.references().stream()
                .filter(r -> r != counted && !(r.choice instanceof ParentChoice.Dealt))
                .sorted(Comparator.comparing(ReferenceDraft::narrowed))
                .toList();
    }

    private List<ColumnDraft> columns(UniqueDraft unique) {
        return unique.columns().stream()
                .filter(c -> !c.dealt && domains.capacity(c) > 1)
                .sorted(Comparator.<ColumnDraft>comparingLong(domains::capacity).reversed())
                .toList();
    }

    private void deal(
            TableDraft draft,
            UniqueDraft unique,
            RowPlan.Per per,
            List<ColumnDraft> columns,
            List<ReferenceDraft> partners) {
        long wanted = most(per);
        long dealt = 1;
        for (ColumnDraft column : columns) {
            if (dealt < wanted) {
                dealt = Products.times(dealt, domains.deal(column, dealt, unique.nullsDistinct()));
            }
        }
        for (int i = 0; i < partners.size() && dealt < wanted; i++) {
            ReferenceDraft partner = partners.get(i);
            long before = dealt;
            dealt = Products.times(dealt, parents(partner));
            if (dealt >= wanted || i == partners.size() - 1) {
                lastly(partner, before);
            } else {
                partner.choice = new ParentChoice.Dealt(before, parents(partner));
                partner.nulls = 0;
            }
        }
        capacity.limitPerParent(draft, per, dealt, unique);
    }

    private static void lastly(ReferenceDraft partner, long divisor) {
        partner.choice = new ParentChoice.NotYetTaken(divisor);
        partner.nulls = 0;
    }

    private static long parents(ReferenceDraft reference) {
        return reference.target.fewestRows();
    }

    static long most(RowPlan.Per per) {
        return per.counts().stream().mapToLong(r -> r.high()).max().orElse(0);
    }
}
