package io.mockcraft.planner.outline;

import io.mockcraft.generator.Distinct;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.plan.TreeLimits;
import io.mockcraft.plan.outline.ColumnOutline;
import io.mockcraft.plan.outline.TableOutline;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.UniqueDraft;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.schema.RowCount.WeightedRange;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts planned tables into words. */
public final class Outlines {

    private final MadeBy made;

    /** Names generators as these do. */
    public Outlines(Generators generators) {
        this.made = new MadeBy(generators);
    }

    /** The table in words. */
    public TableOutline of(TableDraft draft) {
        return new TableOutline(
                draft.label,
                rows(draft),
                draft.columns.stream()
                        .map(c -> new ColumnOutline(
                                c.column.name(), c.column.type().sqlName(), made.of(c)))
                        .toList(),
                draft.references.stream().map(Outlines::reference).toList(),
                draft.unique.stream().map(Outlines::unique).toList());
    }

    private static String rows(TableDraft draft) {
        String pinned = draft.pinned.isEmpty() ? "" : " + " + draft.pinned.size() + " pinned";
        if (draft.rows instanceof RowPlan.Per per) {
            String counts = per.counts().stream().map(Outlines::range).collect(Collectors.joining(", "));
            return counts + " per " + draft.references.get(per.reference()).name + pinned + " (" + draft.fewestRows()
                    + " to " + draft.mostRows() + ")";
        }
        return draft.rows instanceof RowPlan.Fixed fixed ? fixed.count() + pinned : "those there";
    }

    private static String range(WeightedRange range) {
        return range.low() == range.high() ? Long.toString(range.low()) : range.low() + ".." + range.high();
    }

    private static String reference(ReferenceDraft reference) {
        String nulls = reference.nulls > 0 ? ", " + MadeBy.percent(reference.nulls) + " without one" : "";
        String where = reference.asked == null ? "" : ", where " + reference.asked.text();
        String match = reference.match.isEmpty() ? "" : ", matched";
        return reference.name + " -> " + reference.target.label + ": " + choice(reference.choice) + where + match
                + nulls;
    }

    private static String choice(ParentChoice choice) {
        if (choice instanceof ParentChoice.Counted) {
            return "the one it is counted under";
        } else if (choice instanceof ParentChoice.OneToOne) {
            return "each at most once";
        } else if (choice instanceof ParentChoice.Earlier) {
            return "one before it";
        } else if (choice instanceof ParentChoice.Digit
                || choice instanceof ParentChoice.Combined
                || choice instanceof ParentChoice.Coupled
                || choice instanceof ParentChoice.OfPair
                || choice instanceof ParentChoice.FurtherOn) {
            return "in turn, so that the key is unique";
        } else if (choice instanceof ParentChoice.NotYetTaken || choice instanceof ParentChoice.Dealt) {
            return "none twice under the same parent";
        } else if (choice instanceof ParentChoice.Tree tree) {
            return "a tree" + limits(tree.limits());
        }
        return choice instanceof ParentChoice.Uniform ? "any, each equally likely" : "some more often than others";
    }

    private static String limits(TreeLimits limits) {
        String roots = limits.roots() == null ? "" : " of " + limits.roots() + " roots";
        String depth = limits.depth() == null ? "" : ", at most " + limits.depth() + " levels";
        return roots + depth + (limits.fanout() == null ? "" : ", at most " + limits.fanout() + " children each");
    }

    private static String unique(UniqueDraft unique) {
        String columns = unique.columns().stream().map(c -> c.column.name()).collect(Collectors.joining(", "));
        String name = unique.name().equals(columns) ? "" : unique.name() + " ";
        return name + "(" + columns + "): " + proof(unique);
    }

    private static String proof(UniqueDraft unique) {
        for (ColumnDraft column : unique.columns()) {
            Distinct distinct = distinct(column.plan);
            if (distinct != null) {
                return "by " + column.column.name() + ", which has " + count(distinct.capacity()) + " values";
            }
        }
        return unique.references().stream()
                .filter(r -> r.choice instanceof ParentChoice.OneToOne)
                .findFirst()
                .map(r -> "by " + r.name + ", at most " + count(r.target.mostRows()) + " rows")
                .orElse("by its columns together");
    }

    private static String count(long capacity) {
        return capacity == Long.MAX_VALUE ? "endless" : Long.toString(capacity);
    }

    private static @Nullable Distinct distinct(CellPlan plan) {
        return plan instanceof CellPlan.Numbered numbered ? numbered.distinct() : null;
    }
}
