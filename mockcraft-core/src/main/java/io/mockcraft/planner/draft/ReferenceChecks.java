package io.mockcraft.planner.draft;

import io.mockcraft.constraint.Relation;
import io.mockcraft.expression.Operator;
import io.mockcraft.plan.ParentChoice;
import java.util.List;
import java.util.stream.IntStream;

/** What the database's checks ask of the parents that references choose. */
public final class ReferenceChecks {

    private static final double HALF = 0.5;

    private ReferenceChecks() {}

    /** Whether checks forbid a reference the parent that another one chooses: they keep apart the only columns that differ. */
    public static boolean apart(ReferenceDraft one, ReferenceDraft other) {
        return one.target == other.target
                && one.targetColumns.equals(other.targetColumns)
                && own(one, other).size() == 1
                && one.owner.constraints.relations().stream()
                        .anyMatch(r ->
                                says(r, Operator.NOT_EQUAL, one, other) || says(r, Operator.NOT_EQUAL, other, one));
    }

    /** The columns that the other one does not hold in the same place. */
    private static List<ColumnDraft> own(ReferenceDraft one, ReferenceDraft other) {
        return IntStream.range(0, one.columns.size())
                .filter(i -> one.columns.get(i) != other.columns.get(i))
                .mapToObj(one.columns::get)
                .toList();
    }

    /** Whether checks ask of a reference for a smaller key than the one that another chooses. */
    public static boolean before(ReferenceDraft one, ReferenceDraft other) {
        boolean ofOneColumn = one.columns.size() == 1 && other.columns.size() == 1;
        return ofOneColumn
                && own(one, other).size() == 1
                && one.owner.constraints.relations().stream()
                        .anyMatch(r ->
                                says(r, Operator.LESS, one, other) || says(r.swapped(), Operator.LESS, one, other));
    }

    private static boolean says(Relation relation, Operator operator, ReferenceDraft left, ReferenceDraft right) {
        return relation.operator() == operator
                && relation.offset() == null
                && relation.column().equals(own(left, right).get(0).column.name())
                && relation.other().equals(own(right, left).get(0).column.name());
    }

    /** Where checks know of rows without a parent, as in {@code num_nonnulls(a, b) = 1}, half of the rows have none. */
    static double nulls(ReferenceDraft reference, UniqueDraft unique) {
        boolean alone = reference.choice instanceof ParentChoice.OneToOne
                && unique.columns().equals(reference.columns);
        boolean asked = reference.columns.stream().anyMatch(reference.owner::mayHaveToBeNull);
        return alone && asked && !reference.required() ? HALF : 0;
    }
}
