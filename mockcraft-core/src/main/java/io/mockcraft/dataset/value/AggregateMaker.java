package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.row.Cell;

/** Computes a value over the rows that lie under the row. */
record AggregateMaker(DerivedPlan.Aggregated plan) implements CellMaker {

    @Override
    public void make(RowCursor row, Cell out) {
        Accumulator accumulator = new Accumulator(plan.aggregation(), plan.scale());
        row.children(plan.children(), plan.reference(), child -> add(child, accumulator));
        accumulator.write(out);
    }

    private void add(RowCursor child, Accumulator accumulator) {
        RowCondition where = plan.where();
        if (where != null && !where.test(child)) {
            return;
        }
        if (plan.column() < 0) {
            accumulator.count();
        } else {
            accumulator.add(child.cell(plan.column()).toObject());
        }
    }
}
