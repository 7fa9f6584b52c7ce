package io.mockcraft.planner.check;

import io.mockcraft.constraint.Condition;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Conditions that hang together, with the columns that they and the references among them decide. */
final class CheckGroup {

    private final List<Condition> conditions = new ArrayList<>();
    private final Set<ColumnDraft> columns = new LinkedHashSet<>();

    CheckGroup(TableDraft draft, Condition condition) {
        conditions.add(condition);
        draft.columns.stream()
                .filter(c -> condition.columns().contains(c.column.name()))
                .forEach(this::addColumn);
    }

    /** A reference that is chosen again changes all of its columns but those that are made by themselves. */
    private void addColumn(ColumnDraft column) {
        ReferenceDraft reference = column.reference;
        if (columns.add(column) && reference != null) {
            reference.columns.stream().filter(c -> c.reference != null).forEach(this::addColumn);
        }
    }

    boolean touches(CheckGroup other) {
        return columns.stream().anyMatch(other.columns::contains);
    }

    void addAll(CheckGroup other) {
        conditions.addAll(0, other.conditions);
        columns.addAll(other.columns);
    }

    List<Condition> conditions() {
        return conditions;
    }

    Set<ColumnDraft> columns() {
        return columns;
    }

    /** The columns whose values are not known before the conditions hold; what is computed follows from the others. */
    List<ColumnDraft> waiting() {
        return columns.stream()
                .filter(column -> column.plan instanceof DerivedPlan.Calculated || !asked(column))
                .toList();
    }

    /** Whether one of the columns is computed, so that its checks ask something of others. */
    boolean computes() {
        return columns.stream().anyMatch(column -> column.plan instanceof DerivedPlan.Calculated);
    }

    /**
     * Rows that refer to rows of their own table ask each other for the key: to draw that again too would lead round in a
     * circle.
     */
    private boolean asked(ColumnDraft column) {
        return references().anyMatch(r -> r.self() && r.targetColumns.contains(column));
    }

    private Stream<ReferenceDraft> references() {
        return columns.stream().map(c -> c.reference).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** The columns that nobody prescribed; a value that a key allots stays the same, but may give way to null. */
    List<ColumnDraft> free() {
        return columns.stream()
                .filter(c -> c.silent() && c.reference == null && !c.dealt && c.written())
                .filter(c -> !c.distinct || c.nulls > 0)
                .toList();
    }

    /** The references that may be chosen again. */
    List<Integer> freeReferences() {
        return references()
                .filter(CheckGroup::free)
                .filter(r -> r.self() || r.columns.stream().noneMatch(this::asked))
                .map(r -> r.number)
                .distinct()
                .toList();
    }

    /** A parent that a key allots stays the same, but the row can do without it where it may be null. */
    private static boolean free(ReferenceDraft reference) {
        return reference.choice instanceof ParentChoice.Uniform
                || reference.choice instanceof ParentChoice.Earlier
                || reference.choice instanceof ParentChoice.OneToOne && reference.spec == null && reference.nulls > 0;
    }
}
