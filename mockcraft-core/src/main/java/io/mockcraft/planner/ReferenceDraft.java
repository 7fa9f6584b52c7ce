package io.mockcraft.planner;

import io.mockcraft.constraint.Relation;
import io.mockcraft.expression.Operator;
import io.mockcraft.plan.Names;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.plan.RowFormula;
import io.mockcraft.problem.Location;
import io.mockcraft.schema.Condition;
import io.mockcraft.schema.ReferenceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A reference while it is being planned. */
final class ReferenceDraft {

    final int number;
    final String name;
    final TableDraft owner;
    final TableDraft target;
    final List<ColumnDraft> columns;
    final List<ColumnDraft> targetColumns;
    final @Nullable ReferenceSpec spec;
    final List<Boolean> shared = new ArrayList<>();
    ParentChoice choice = new ParentChoice.Uniform();

    /** Which parents may be chosen, as written. */
    @Nullable
    final Condition asked;

    @Nullable
    RowCondition where;

    @Nullable
    RowFormula when;

    /** Columns of the parent that must equal values of the row. */
    final List<PlannedReference.Match> match = new ArrayList<>();

    /** Where it is one of several tables to which columns may lead. */
    PlannedReference.@Nullable Lead lead;

    double nulls;

    /** The reference to the same table whose parent it must not choose. */
    @Nullable
    ReferenceDraft apart;
    /** What its choice reads of the row. */
    final List<PathPlan> inputs = new ArrayList<>();
    /** What its choice reads of the parents: the places of their columns. */
    final Set<Integer> read = new TreeSet<>();

    ReferenceDraft(
            int number,
            String name,
            TableDraft owner,
            TableDraft target,
            List<ColumnDraft> columns,
            List<ColumnDraft> targetColumns,
            @Nullable ReferenceSpec spec,
            @Nullable Condition asked) {
        this.number = number;
        this.name = name;
        this.owner = owner;
        this.target = target;
        this.columns = columns;
        this.targetColumns = targetColumns;
        this.spec = spec;
        this.asked = asked;
    }

    /** Whether a path may call it so: by its name, or by the one column that it decides alone. */
    boolean named(String written) {
        boolean byColumn =
                columns.size() == 1 && Names.fold(columns.get(0).column.name()).equals(Names.fold(written));
        return byColumn || Names.fold(name).equals(Names.fold(written));
    }

    /** How a schema would call it: by its only column where there is one, because keys have names that nobody knows. */
    String written() {
        return spec == null && columns.size() == 1 ? columns.get(0).column.name() : name;
    }

    String path() {
        return spec == null ? owner.path() : spec.path();
    }

    Location at() {
        return spec == null ? owner.at() : spec.at();
    }

    boolean self() {
        return owner == target;
    }

    /** Whether a row cannot do without a parent: all its columns refuse null, or nothing is written for it. */
    boolean required() {
        return !columns.isEmpty() && columns.stream().noneMatch(c -> c.column.nullable());
    }

    /** Whether not every parent may be chosen. */
    boolean restricted() {
        return where != null || !match.isEmpty();
    }

    /** Chooses so for the sake of a key; nulls that somebody asked for stay where they keep a row out of it. */
    void keyed(ParentChoice keyed, UniqueDraft unique) {
        choice = keyed;
        nulls = unique.nullsDistinct() && spec != null ? nulls : 0;
    }

    /** Whether checks forbid it the parent that another reference chooses. */
    boolean apartFrom(ReferenceDraft other) {
        return target == other.target
                && columns.size() == 1
                && other.columns.size() == 1
                && owner.constraints.relations().stream().anyMatch(r -> apart(r, this, other) || apart(r, other, this));
    }

    /** Whether checks ask for a smaller key than the one that another reference chooses. */
    boolean before(ReferenceDraft other) {
        return columns.size() == 1
                && other.columns.size() == 1
                && owner.constraints.relations().stream()
                        .anyMatch(r -> less(r, this, other) || less(r.swapped(), this, other));
    }

    private static boolean less(Relation relation, ReferenceDraft one, ReferenceDraft other) {
        return relation.operator() == Operator.LESS
                && relation.offset() == null
                && relation.column().equals(one.columns.get(0).column.name())
                && relation.other().equals(other.columns.get(0).column.name());
    }

    private static boolean apart(Relation relation, ReferenceDraft one, ReferenceDraft other) {
        return relation.operator() == Operator.NOT_EQUAL
                && relation.offset() == null
                && relation.column().equals(one.columns.get(0).column.name())
                && relation.other().equals(other.columns.get(0).column.name());
    }

    /** How many parents it may choose among at least. */
    long fewestParents() {
        return target.fewestRows() - (apart == null ? 0 : 1);
    }

    /** Whether it is one part of a key that is counted through already. */
    boolean dealt() {
        return choice instanceof ParentChoice.Digit
                || choice instanceof ParentChoice.Dealt
                || choice instanceof ParentChoice.NotYetTaken
                || choice instanceof ParentChoice.Combined
                || choice instanceof ParentChoice.OfPair
                || choice instanceof ParentChoice.FurtherOn;
    }

    /** Whether how many parents a row may choose among shows only when the row is made. */
    boolean narrowed() {
        return restricted() || sharesColumns();
    }

    boolean sharesColumns() {
        return shared.contains(true);
    }

    String stream() {
        return columns.isEmpty()
                ? name
                : String.join(",", columns.stream().map(c -> c.column.name()).toList());
    }

    PlannedReference freeze() {
        return new PlannedReference(
                name,
                stream(),
                columns.stream().map(c -> c.place).toList(),
                target.number,
                targetColumns.stream().map(c -> c.place).toList(),
                shared,
                choice,
                where,
                match,
                when,
                apart == null ? -1 : apart.number,
                nulls,
                required(),
                lead);
    }
}
