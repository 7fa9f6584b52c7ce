package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.draw.Spreader;
import io.mockcraft.dataset.draw.Weights;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import org.jspecify.annotations.Nullable;

/** Picks one of several values by weight. */
final class ChoiceMaker implements CellMaker {

    private final Cell[] values;
    private final Weights weights;
    private final @Nullable Spreader spreader;
    private final long key;

    ChoiceMaker(CellPlan.Choice plan, long key) {
        this.key = key;
        this.values = plan.values().stream().map(ChoiceMaker::cell).toArray(Cell[]::new);
        this.spreader = plan.spread() == null ? null : new Spreader(plan.spread(), 1);
        this.weights = new Weights(plan.weights());
    }

    private static Cell cell(CellPlan.Constant value) {
        Cell cell = new Cell();
        cell.setObject(value.value());
        return cell;
    }

    @Override
    public void make(RowCursor row, Cell out) {
        out.set(values[place(row.draw(key).random())]);
    }

    private int place(RandomStream random) {
        return spreader == null ? weights.pick(random) : (int) spreader.draw(random, 0, values.length - 1L);
    }
}
