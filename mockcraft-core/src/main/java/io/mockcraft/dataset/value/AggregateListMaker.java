package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.PathReader;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.Aggregation;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
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
            elements.list().stream().filter(this::counts).forEach(e -> accumulator.add(taken(e)));
        }
        accumulator.write(out);
    }

    private boolean counts(@Nullable Object element) {
        RowCondition where = plan.where();
        return where == null || where.test(place -> field(element, plan.read().get(place)));
    }

    private @Nullable Object taken(@Nullable Object element) {
        String field = plan.field();
        Object value = field == null ? element : field(element, field);
        boolean adds = plan.aggregation() == Aggregation.SUM || plan.aggregation() == Aggregation.AVG;
        if (adds && value != null && !(value instanceof Number)) {
            throw new MockCraftException(new Problem(
                    plan.at(),
                    plan.path(),
                    "\"" + value + "\" is no number, and cannot be added up",
                    "name a field of numbers, or use `count`, `min` or `max`"));
        }
        return value;
    }

    private static @Nullable Object field(@Nullable Object element, String name) {
        return element instanceof Map<?, ?> document ? document.get(name) : null;
    }
}
