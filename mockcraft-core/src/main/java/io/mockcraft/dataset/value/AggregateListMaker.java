package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.PathReader;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes a value over the elements of a list of the same row. */
record AggregateListMaker(DerivedPlan.AggregatedList plan, PathReader list) implements CellMaker {

    @Override
    public void make(RowCursor row, Cell out) {
        Accumulator accumulator = new Accumulator(plan.aggregation(), plan.scale());
        Cell elements = list.read(row);
        if (elements.kind() == CellKind.LIST) {
            elements.list().forEach(element -> accumulator.add(field(element)));
        }
        accumulator.write(out);
    }

    private @Nullable Object field(@Nullable Object element) {
        String field = plan.field();
        if (field == null) {
            return element;
        }
        return element instanceof Map<?, ?> document ? document.get(field) : null;
    }
}
