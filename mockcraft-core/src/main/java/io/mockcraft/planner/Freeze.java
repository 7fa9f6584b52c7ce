package io.mockcraft.planner;

import io.mockcraft.catalog.Key;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.guess.NoDraw;
import io.mockcraft.row.Cell;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns finished drafts into planned tables. */
final class Freeze {

    private Freeze() {}

    static PlannedTable table(TableDraft draft) {
        return new PlannedTable(
                draft.number,
                draft.label,
                draft.table,
                draft.columns.stream().map(c -> c.column).toList(),
                draft.columns.stream().map(Freeze::cell).toList(),
                draft.references.stream().map(ReferenceDraft::freeze).toList(),
                draft.rows,
                draft.pinned,
                draft.traits,
                draft.checks,
                draft.limit,
                numbered(draft));
    }

    /** Nulls that nobody prescribed are laid over the value here, when it is known which columns must be distinct. */
    private static CellPlan cell(ColumnDraft column) {
        CellPlan plan = column.document == null ? column.plan : column.document.renewed(column.plan);
        boolean guessed = column.silent() && column.reference == null && column.nulls > 0;
        return guessed ? new CellPlan.Nulls(column.nulls, plan, column.stream) : plan;
    }

    /** The single integer key column whose values are the ranks themselves; pinned rows with ids of their own break it. */
    private static @Nullable String numbered(TableDraft draft) {
        Optional<ColumnDraft> key = draft.table
                .primaryKey()
                .map(Key::columns)
                .filter(c -> c.size() == 1)
                .flatMap(c -> draft.column(c.get(0)));
        return key.filter(c -> ranks(c) && notPinned(draft, c))
                .map(c -> c.column.name())
                .orElse(null);
    }

    private static boolean ranks(ColumnDraft column) {
        return column.plan instanceof CellPlan.Numbered numbered
                && numbered.distinct().ordered()
                && numbered.taken().isEmpty()
                && startsAtOne(numbered);
    }

    private static boolean startsAtOne(CellPlan.Numbered numbered) {
        Cell cell = new Cell();
        return probe(numbered, 0, cell).equals("1") && probe(numbered, 1, cell).equals("2");
    }

    private static String probe(CellPlan.Numbered numbered, long number, Cell cell) {
        if (number >= numbered.distinct().capacity()) {
            return "none";
        }
        numbered.distinct().generate(number, NoDraw.INSTANCE, cell);
        return cell.toString();
    }

    private static boolean notPinned(TableDraft draft, ColumnDraft column) {
        return draft.pinned.stream().noneMatch(row -> row.containsKey(column.place));
    }
}
