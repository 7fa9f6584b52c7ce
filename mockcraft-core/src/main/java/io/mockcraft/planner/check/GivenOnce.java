package io.mockcraft.planner.check;

import io.mockcraft.generator.Distinct;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Layers;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.guess.Probe;
import io.mockcraft.problem.Problems;
import io.mockcraft.row.Cell;
import io.mockcraft.schema.ColumnSpec;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Refuses rules whose values are given once each while the database's checks refuse some of them: such a value cannot be
 * drawn again, so the checks must let all of them pass.
 */
public final class GivenOnce {

    /** As many are looked at, evenly spread. */
    private static final int LOOKS = 200;

    private final Problems problems;

    /** Tells what it refuses. */
    public GivenOnce(Problems problems) {
        this.problems = problems;
    }

    /** Refuses the table's rules that give out such values. */
    public void refuse(TableDraft draft) {
        draft.columns.stream()
                .filter(column -> column.refused != null && column.inputs.isEmpty())
                .forEach(column -> distinct(column.plan)
                        .flatMap(distinct -> refused(draft, column, distinct))
                        .ifPresent(value -> tell(column, value)));
    }

    private static Optional<Cell> refused(TableDraft draft, ColumnDraft column, Distinct distinct) {
        long given = distinct.ordered() ? Math.min(distinct.capacity(), draft.mostRows()) : distinct.capacity();
        long step = Math.max(1, given / LOOKS);
        return LongStream.iterate(0, number -> number < given, number -> number + step)
                .limit(LOOKS)
                .mapToObj(number -> value(column, distinct, number))
                .filter(cell -> column.refuses(cell.toObject()))
                .findFirst();
    }

    private static Cell value(ColumnDraft column, Distinct distinct, long number) {
        Cell cell = new Cell();
        distinct.generate(number, Probe.draw(column.place, number), cell);
        return cell;
    }

    private static Optional<Distinct> distinct(CellPlan cell) {
        CellPlan plan = Layers.source(cell).orElse(cell);
        if (plan instanceof CellPlan.Numbered numbered) {
            return Optional.of(numbered.distinct());
        } else if (plan instanceof CellPlan.Digit digit) {
            return Optional.of(digit.distinct());
        }
        return plan instanceof CellPlan.Dealt dealt ? Optional.of(dealt.distinct()) : Optional.empty();
    }

    private void tell(ColumnDraft column, Cell value) {
        ColumnSpec spec = Objects.requireNonNull(column.spec);
        problems.add(
                spec.at(),
                spec.path(),
                "its values are given once each, and the database's checks refuse some of them, such as "
                        + value.toObject(),
                "give it a rule all of whose values they let pass");
    }
}
