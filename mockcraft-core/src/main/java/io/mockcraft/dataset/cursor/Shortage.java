package io.mockcraft.dataset.cursor;

import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;

/** Too few parents meet what a reference asks: only the rows themselves show it. */
public final class Shortage {

    private Shortage() {}

    /** A row without a parent that it cannot do without. */
    public static void refuseNone(RowCursor row, int number) {
        PlannedReference reference = row.table().plan().references().get(number);
        if (!reference.required()) {
            return;
        }
        String parents = row.table().parent(number).plan().label();
        boolean empty = row.table().parent(number).size() == 0;
        throw new UnmetChecksException(
                row.table().plan().name(),
                row.index(),
                problem(
                        row,
                        reference,
                        empty
                                ? "it needs a row of " + parents + ", but there are none"
                                : "it needs a row of " + parents + ", but none meets its conditions",
                        "loosen the conditions, or make other rows of " + parents));
    }

    /** Fewer different parents than a reference needs. */
    public static MockCraftException of(RowCursor row, PlannedReference reference, long wanted, long found) {
        return new MockCraftException(problem(
                row,
                reference,
                "it needs " + wanted + " different parents that meet its conditions, but there are " + found,
                "loosen `where` or `match`, ask for fewer rows, or make more parents"));
    }

    /** Fewer different values between bounds than the rows under one parent, or the elements of a list, need. */
    public static MockCraftException ofValues(RowCursor row, Location at, long wanted, long found) {
        String needs = row.element() == null
                ? "a key needs " + wanted + " different values"
                : "a list needs " + wanted + " different elements";
        return new MockCraftException(new Problem(
                at,
                row.table().plan().label() + ", row " + row.index(),
                needs + ", but its bounds leave " + found,
                "widen the bounds, or ask for fewer rows"));
    }

    /** Bounds that leave a row no value at all. */
    public static MockCraftException ofNothing(RowCursor row, Location at, String column) {
        return new UnmetChecksException(
                row.table().plan().name(),
                row.index(),
                new Problem(
                        at,
                        row.table().plan().label() + "." + column + ", row " + row.index(),
                        "its bounds leave no value in this row",
                        "widen them, or bound the columns that they name"));
    }

    /** What a row shows of its reference, told where that is written. */
    public static Problem problem(RowCursor row, PlannedReference reference, String reason, String remedy) {
        PlannedTable plan = row.table().plan();
        String what = plan.label() + "." + name(plan, reference) + ", row " + row.index();
        return new Problem(reference.at(), what, reason, remedy);
    }

    /** What people call a reference: its only column where there is one, because keys have names that nobody knows. */
    public static String name(PlannedTable plan, PlannedReference reference) {
        return reference.columns().size() == 1
                ? plan.columns().get(reference.columns().get(0)).name()
                : reference.name();
    }
}
