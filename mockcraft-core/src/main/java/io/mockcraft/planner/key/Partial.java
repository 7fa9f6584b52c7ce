package io.mockcraft.planner.key;

import io.mockcraft.catalog.Check;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.sql.PostgresSql;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.UniqueDraft;
import java.util.List;

/** Keys over a part of the rows: where they have no room for all, the rows keep out of that part. */
final class Partial {

    private final Domains domains;

    Partial(Domains domains) {
        this.domains = domains;
    }

    /** Lets no row be one that the key is about; false where somebody prescribed what decides that, or the key has room. */
    boolean keepOut(TableDraft draft, UniqueDraft unique) {
        String where = unique.where();
        return where != null && room(draft, unique) < wanted(draft, unique) && keepOut(draft, unique.name(), where);
    }

    static boolean keepOut(TableDraft draft, String key, String where) {
        Expression outside = PostgresSql.parse("NOT (" + where + ")");
        Formula formula = Formula.of(
                outside, Names.of(draft.columns.stream().map(c -> c.column).toList()));
        List<ColumnDraft> deciding = draft.columns.stream()
                .filter(c -> Walk.columns(outside).contains(c.column.name()))
                .toList();
        if (!formula.evaluable() || deciding.isEmpty() || !deciding.stream().allMatch(Partial::free)) {
            return false;
        }
        List<String> columns = deciding.stream().map(c -> c.column.name()).toList();
        draft.require(new Check(key, "NOT (" + where + ")", columns));
        return true;
    }

    /** Whether nobody decided a column but a guess. */
    static boolean free(ColumnDraft column) {
        return column.silent() && column.reference == null && !column.distinct && !column.dealt && column.written();
    }

    /** How many rows can differ in the key, under a counted parent where it holds one. */
    private long room(TableDraft draft, UniqueDraft unique) {
        long product = 1;
        for (ReferenceDraft reference : unique.references()) {
            product = reference == counted(draft) ? product : Products.times(product, reference.fewestParents());
        }
        for (ColumnDraft column : unique.columns()) {
            long capacity = column.reference == null ? domains.capacity(column) : 0;
            product = Products.times(product, Math.max(1, capacity));
        }
        return product;
    }

    private static long wanted(TableDraft draft, UniqueDraft unique) {
        ReferenceDraft counted = counted(draft);
        return counted != null && unique.references().contains(counted) && draft.rows instanceof RowPlan.Per per
                ? per.most()
                : draft.mostRows();
    }

    private static @org.jspecify.annotations.Nullable ReferenceDraft counted(TableDraft draft) {
        return draft.rows instanceof RowPlan.Per per ? draft.references.get(per.reference()) : null;
    }
}
