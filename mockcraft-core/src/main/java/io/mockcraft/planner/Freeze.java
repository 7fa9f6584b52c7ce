package io.mockcraft.planner;

import io.mockcraft.catalog.Key;
import io.mockcraft.generator.Distinct;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.Numbering;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Counting;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.guess.NoDraw;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;
import java.util.Optional;
import java.util.stream.Stream;

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
                numbering(draft));
    }

    /** Nulls that nobody prescribed are laid over the value here, when it is known which columns must be distinct. */
    private static CellPlan cell(ColumnDraft column) {
        CellPlan plan = column.document == null ? column.plan : column.document.renewed(column.plan);
        boolean guessed = column.silent() && column.reference == null && column.nulls > 0;
        return guessed ? new CellPlan.Nulls(column.nulls, plan, column.stream) : plan;
    }

    /** What a sequence numbers decides, else the key: sequences may be drawn from without being tied to a column. */
    private static Numbering numbering(TableDraft draft) {
        Optional<ColumnDraft> key = singleKey(draft);
        Counting steps = Stream.concat(draft.columns.stream().filter(c -> c.column.sequence() != null), key.stream())
                .flatMap(c -> steps(c).stream())
                .findFirst()
                .orElse(Counting.RANKS);
        String ranks = key.filter(c -> steps(c).filter(Counting::ranks).isPresent() && notPinned(draft, c))
                .map(c -> c.column.name())
                .orElse(null);
        return new Numbering(ranks, steps.start(), steps.step(), steps.most());
    }

    private static Optional<ColumnDraft> singleKey(TableDraft draft) {
        return draft.table
                .primaryKey()
                .map(Key::columns)
                .filter(c -> c.size() == 1)
                .flatMap(c -> draft.column(c.get(0)));
    }

    /** How a column's whole numbers follow one another; empty where it has none, or they are drawn. */
    private static Optional<Counting> steps(ColumnDraft column) {
        return column.plan instanceof CellPlan.Numbered numbered
                        && numbered.distinct().ordered()
                        && numbered.taken().isEmpty()
                        && numbered.distinct().capacity() > 1
                ? steps(numbered.distinct())
                : Optional.empty();
    }

    private static Optional<Counting> steps(Distinct numbers) {
        Cell first = number(numbers, 0);
        Cell second = number(numbers, 1);
        return whole(first) && whole(second)
                ? Optional.of(new Counting(first.bits(), second.bits() - first.bits(), numbers.capacity()))
                : Optional.empty();
    }

    private static Cell number(Distinct numbers, long number) {
        Cell cell = new Cell();
        numbers.generate(number, NoDraw.INSTANCE, cell);
        return cell;
    }

    private static boolean whole(Cell cell) {
        return cell.kind() == CellKind.INTEGER || cell.kind() == CellKind.DECIMAL && cell.scale() == 0;
    }

    /** Pinned rows with ids of their own break the ranks. */
    private static boolean notPinned(TableDraft draft, ColumnDraft column) {
        return draft.pinned.stream().noneMatch(row -> row.containsKey(column.place));
    }
}
