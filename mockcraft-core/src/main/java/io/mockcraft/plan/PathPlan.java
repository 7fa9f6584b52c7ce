package io.mockcraft.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The way to a column: references to follow, then a column of the row they lead to; or, inside a document, to another
 * field. The first of the references may be one that a document chose for itself.
 *
 * @param references the places of the references, each in the table reached so far; empty for the row's own column
 * @param column the column's place in the last table; of a field, its place in its document
 * @param around for a field, or a reference of a document, how many documents further out it stands, 0 for the same one; -1
 *     for a column or reference of the row
 */
public record PathPlan(List<Integer> references, int column, int around) {

    /** Makes the list immutable. */
    public PathPlan {
        references = List.copyOf(references);
    }

    /** A column of a row. */
    public PathPlan(List<Integer> references, int column) {
        this(references, column, -1);
    }

    /** A column of the row itself. */
    public static PathPlan own(int column) {
        return new PathPlan(List.of(), column);
    }

    /** A field of a document around. */
    public static PathPlan field(int around, int field) {
        return new PathPlan(List.of(), field, around);
    }

    /** Whether it leads to a field of a document around, not to a column. */
    public boolean ofField() {
        return around >= 0 && references.isEmpty();
    }

    /** Whether its first reference is one that a document chose for itself. */
    public boolean chosen() {
        return around >= 0 && !references.isEmpty();
    }

    /** The same way from the row that a document's reference leads to. */
    public PathPlan behind(int reference, int documents) {
        List<Integer> all = new ArrayList<>(List.of(reference));
        all.addAll(references);
        return new PathPlan(all, column, documents);
    }

    /** The rest of the way, for a row that the first reference leads to. */
    public PathPlan afterFirst() {
        return new PathPlan(references.subList(1, references.size()), column);
    }
}
