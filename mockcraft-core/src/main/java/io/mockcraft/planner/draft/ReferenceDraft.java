package io.mockcraft.planner.draft;

import io.mockcraft.plan.Names;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.plan.RowFormula;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.plan.Spread;
import io.mockcraft.problem.Location;
import io.mockcraft.schema.Condition;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.RowCount.WeightedRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A reference while it is being planned. */
public final class ReferenceDraft {

    public final int number;
    public final String name;
    public final TableDraft owner;
    public final TableDraft target;
    public final List<ColumnDraft> columns;
    public final List<ColumnDraft> targetColumns;
    public final @Nullable ReferenceSpec spec;
    public final List<Boolean> shared = new ArrayList<>();
    public ParentChoice choice = new ParentChoice.Uniform();

    /** Which parents may be chosen, as written. */
    @Nullable
    public final Condition asked;

    @Nullable
    public RowCondition where;

    @Nullable
    public RowFormula when;

    /** Columns of the parent that must equal values of the row. */
    public final List<PlannedReference.Match> match = new ArrayList<>();

    /** Where it is one of several tables to which columns may lead. */
    public PlannedReference.@Nullable Lead lead;

    public double nulls;

    /** The reference to the same table whose parent it must not choose. */
    @Nullable
    public ReferenceDraft apart;
    /** What its choice reads of the row. */
    public final List<PathPlan> inputs = new ArrayList<>();
    /** What its choice reads of the parents: the places of their columns. */
    public final Set<Integer> read = new TreeSet<>();

    /** A reference that chooses among all parents alike, until somebody says otherwise. */
    public ReferenceDraft(
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
    public boolean named(String written) {
        boolean byColumn =
                columns.size() == 1 && Names.fold(columns.get(0).column.name()).equals(Names.fold(written));
        return byColumn || Names.fold(name).equals(Names.fold(written));
    }

    /** How a schema would call it: by its only column where there is one, because keys have names that nobody knows. */
    public String written() {
        return spec == null && columns.size() == 1 ? columns.get(0).column.name() : name;
    }

    /** Its path in the schema; its table's where nobody wrote it. */
    public String path() {
        return spec == null ? owner.path() : spec.path();
    }

    Location at() {
        return spec == null ? owner.at() : spec.at();
    }

    /** Whether it stands inside of a document or a list, each of whose elements chooses for itself. */
    public boolean inDocument() {
        return spec != null && owner.spec != null && owner.spec.chosen().contains(spec);
    }

    /** Whether some columns tell which parent it leads to: all of its own, or those of another key of the parent's. */
    boolean toldBy(List<ColumnDraft> some) {
        List<String> told = IntStream.range(0, columns.size())
                .filter(i -> some.contains(columns.get(i)))
                .mapToObj(i -> targetColumns.get(i).column.name())
                .toList();
        return told.size() == columns.size()
                || target.table.keys().stream()
                        .anyMatch(key -> key.plain() && key.where() == null && told.containsAll(key.columns()));
    }

    /** Whether it leads to its own table. */
    public boolean self() {
        return owner == target;
    }

    /** Whether a row cannot do without a parent: all its columns refuse null, or one where they are null together. */
    public boolean required() {
        long nullable = columns.stream().filter(c -> c.column.nullable()).count();
        return !columns.isEmpty() && (nullable == 0 || nullable < columns.size() && nullTogether());
    }

    private boolean nullTogether() {
        List<String> names = columns.stream().map(c -> c.column.name()).toList();
        return owner.table.foreignKeys().stream()
                .anyMatch(key -> key.matchFull() && key.columns().equals(names));
    }

    /** Whether not every parent may be chosen. */
    public boolean restricted() {
        return where != null || !match.isEmpty();
    }

    /** Chooses so for the sake of a key; nulls that somebody or a check asked for stay where they keep a row out of it. */
    public void keyed(ParentChoice keyed, UniqueDraft unique) {
        choice = keyed;
        double asked = spec == null ? ReferenceChecks.nulls(this, unique) : nulls;
        nulls = unique.nullsDistinct() ? asked : 0;
    }

    /** Counts the rows of its table per parent. */
    public void count(List<WeightedRange> counts, @Nullable Spread spread) {
        choice = new ParentChoice.Counted();
        nulls = 0;
        owner.rows = new RowPlan.Per(number, counts, spread);
    }

    /** Whether the rows of its table are counted per parent. */
    public boolean counted() {
        return owner.rows instanceof RowPlan.Per per && per.reference() == number;
    }

    /** Whether the shape of a tree tells which rows choose a row. */
    public boolean treeTells() {
        return choice instanceof ParentChoice.Tree && when == null;
    }

    /** How many parents it may choose among at least. */
    public long fewestParents() {
        return target.fewestRows() - (apart == null ? 0 : 1);
    }

    /** Whether it is one part of a key that is counted through already. */
    public boolean dealt() {
        return choice instanceof ParentChoice.Digit
                || choice instanceof ParentChoice.Dealt
                || choice instanceof ParentChoice.NotYetTaken
                || choice instanceof ParentChoice.Combined
                || choice instanceof ParentChoice.Coupled
                || choice instanceof ParentChoice.OfPair
                || choice instanceof ParentChoice.FurtherOn;
    }

    /** Whether how many parents a row may choose among shows only when the row is made. */
    public boolean narrowed() {
        return restricted() || sharesColumns();
    }

    /** Whether another reference decides some of its columns. */
    public boolean sharesColumns() {
        return shared.contains(true);
    }

    /** The name of the stream from which its parents are drawn. */
    public String stream() {
        return columns.isEmpty()
                ? name
                : String.join(",", columns.stream().map(c -> c.column.name()).toList());
    }

    /** The reference as a plan holds it. */
    public PlannedReference freeze() {
        return new PlannedReference(
                at(),
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
