package io.mockcraft.planner.key;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.Limit;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Layers;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.UniqueDraft;
import io.mockcraft.problem.Location;
import java.util.function.Predicate;

/**
 * Parts of a key between bounds that are the same wherever the rest of the key is. How many values lie between them shows
 * only in the rows.
 *
 * @param same which bounds are
 * @param divisor how many combinations of other parts are dealt out before
 * @param whole whether the value differs by the row's number in its table, and not under its counted parent
 * @param nulls whether nulls that somebody asked for stay
 * @param at where it is written that values differ
 */
record BoundedParts(Predicate<Limit> same, long divisor, boolean whole, boolean nulls, Location at) {

    /** Of rows that differ under one counted parent. */
    static BoundedParts under(ReferenceDraft counted, long divisor, UniqueDraft unique) {
        Predicate<Limit> same = limit -> follows(limit, counted) || within(limit, unique);
        return new BoundedParts(same, divisor, false, unique.nullsDistinct(), unique.at());
    }

    /** Of rows that differ in the whole table. */
    static BoundedParts everywhere(long divisor, UniqueDraft unique) {
        return new BoundedParts(limit -> within(limit, unique), divisor, true, unique.nullsDistinct(), unique.at());
    }

    /** Deals the column out; whether it is one. */
    boolean deal(ColumnDraft column) {
        CellPlan.Between between = Layers.source(column.plan)
                .filter(CellPlan.Between.class::isInstance)
                .map(CellPlan.Between.class::cast)
                .filter(b -> b.spread() == null && b.limits().stream().allMatch(same))
                .orElse(null);
        if (between == null || column.dealt) {
            return false;
        }
        column.dealt = true;
        long step = Domains.step(between.scale(), column.column.type());
        Domains.put(column, new DerivedPlan.DealtBetween(between, divisor, step, whole, at), nulls);
        return true;
    }

    private static boolean follows(Limit limit, ReferenceDraft counted) {
        PathPlan path = limit.path();
        return path == null
                || !path.references().isEmpty() && path.references().get(0) == counted.number && !path.chosen();
    }

    /** Whether the bound is another column of the key. */
    private static boolean within(Limit limit, UniqueDraft unique) {
        PathPlan path = limit.path();
        return path == null
                || path.around() < 0
                        && path.references().isEmpty()
                        && unique.columns().stream().anyMatch(c -> c.inside == null && c.place == path.column());
    }
}
