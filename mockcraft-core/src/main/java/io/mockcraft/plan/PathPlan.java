package io.mockcraft.plan;

import java.util.List;

/**
 * The way to a column: references to follow, then a column of the row they lead to.
 *
 * @param references the places of the references, each in the table reached so far; empty for the row's own column
 * @param column the column's place in the last table
 */
public record PathPlan(List<Integer> references, int column) {

    /** Makes the list immutable. */
    public PathPlan {
        references = List.copyOf(references);
    }

    /** A column of the row itself. */
    public static PathPlan own(int column) {
        return new PathPlan(List.of(), column);
    }

    /** The rest of the way, for a row that the first reference leads to. */
    public PathPlan afterFirst() {
        return new PathPlan(references.subList(1, references.size()), column);
    }
}
