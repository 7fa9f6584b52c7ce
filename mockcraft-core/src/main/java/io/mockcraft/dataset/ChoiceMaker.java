package io.mockcraft.dataset;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.row.Cell;
import java.util.List;

/** Picks one of several values by weight. */
final class ChoiceMaker implements CellMaker {

    private final Cell[] values;
    private final double[] upTo;
    private final long key;

    ChoiceMaker(CellPlan.Choice plan, long key) {
        this.key = key;
        this.values = plan.values().stream().map(ChoiceMaker::cell).toArray(Cell[]::new);
        this.upTo = new double[values.length];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += plan.weights().get(i);
            upTo[i] = sum;
        }
    }

    private static Cell cell(CellPlan.Constant value) {
        Cell cell = new Cell();
        cell.setObject(value.value());
        return cell;
    }

    @Override
    public void make(RowCursor row, Cell out) {
        double at = row.draw(key, List.of()).random().nextDouble() * upTo[upTo.length - 1];
        int i = 0;
        while (i < upTo.length - 1 && at >= upTo[i]) {
            i++;
        }
        out.set(values[i]);
    }
}
