package io.mockcraft.planner.draft;

import io.mockcraft.constraint.Relation;
import io.mockcraft.expression.Operator;
import io.mockcraft.plan.ParentChoice;

/** What the database's checks ask of the parents that references choose. */
public final class ReferenceChecks {

    private static final double HALF = 0.5;

    private ReferenceChecks() {}

    /** Whether checks forbid a reference the parent that another one chooses. */
    public static boolean apart(ReferenceDraft one, ReferenceDraft other) {
        return one.target == other.target
                && ofOneColumn(one, other)
                && one.owner.constraints.relations().stream()
                        .anyMatch(r ->
                                says(r, Operator.NOT_EQUAL, one, other) || says(r, Operator.NOT_EQUAL, other, one));
    }

    /** Whether checks ask of a reference for a smaller key than the one that another chooses. */
    public static boolean before(ReferenceDraft one, ReferenceDraft other) {
        return ofOneColumn(one, other)
                && one.owner.constraints.relations().stream()
                        .anyMatch(r ->
                                says(r, Operator.LESS, one, other) || says(r.swapped(), Operator.LESS, one, other));
    }

    private static boolean ofOneColumn(ReferenceDraft one, ReferenceDraft other) {
        return one.columns.size() == 1 && other.columns.size() == 1;
    }

    private static boolean says(Relation relation, Operator operator, ReferenceDraft left, ReferenceDraft right) {
        return relation.operator() == operator
                && relation.offset() == null
                && relation.column().equals(left.columns.get(0).column.name())
                && relation.other().equals(right.columns.get(0).column.name());
    }

    /** Where checks know of rows without a parent, as in {@code num_nonnulls(a, b) = 1}, half of the rows have none. */
    static double nulls(ReferenceDraft reference, UniqueDraft unique) {
        boolean alone = reference.choice instanceof ParentChoice.OneToOne
                && unique.columns().equals(reference.columns);
        boolean asked = reference.columns.stream().anyMatch(reference.owner::mayHaveToBeNull);
        return alone && asked && !reference.required() ? HALF : 0;
    }
}
