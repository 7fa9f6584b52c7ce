package io.mockcraft.dataset;

import io.mockcraft.plan.PlannedReference;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;

/** Too few parents meet what a reference asks: only the rows themselves show it. */
final class Shortage {

    private Shortage() {}

    static MockCraftException of(RowCursor row, PlannedReference reference, long wanted, long found) {
        return new MockCraftException(new Problem(
                Location.of(row.table().label() + "." + reference.name()),
                "row " + row.index(),
                "it needs " + wanted + " different parents that meet its conditions, but there are " + found,
                "loosen `where` or `match`, ask for fewer rows, or make more parents"));
    }
}
