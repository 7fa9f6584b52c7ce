package io.mockcraft.planner.draft;

import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Table;
import io.mockcraft.constraint.TableConstraints;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.CheckPlan;
import io.mockcraft.plan.Names;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.problem.Location;
import io.mockcraft.schema.TableSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table while it is being planned: filled step by step, then frozen into a {@link PlannedTable}. */
public final class TableDraft {

    public final int number;
    public final Table table;
    public final String label;
    public final @Nullable TableSpec spec;
    public TableConstraints constraints;
    public final List<ColumnDraft> columns = new ArrayList<>();
    public final List<ReferenceDraft> references = new ArrayList<>();
    public final List<Map<Integer, CellPlan>> pinned = new ArrayList<>();
    public final Map<String, Map<Integer, CellPlan>> traits = new HashMap<>();
    public final List<CheckPlan> checks = new ArrayList<>();
    /** What was made unique. */
    public final List<UniqueDraft> unique = new ArrayList<>();
    /** The columns whose combinations are all covered, each by one row; empty where none are. */
    public final Set<ColumnDraft> covered = new LinkedHashSet<>();

    public RowPlan rows = new RowPlan.Fixed(0);
    public long limit = Long.MAX_VALUE;

    private final boolean standIn;
    private final Instant now;
    private Table checked;

    /** A draft of the rows that a table is to get. */
    public TableDraft(int number, Table table, String label, @Nullable TableSpec spec, Instant now) {
        this(number, table, label, spec, now, false);
    }

    private TableDraft(int number, Table table, String label, @Nullable TableSpec spec, Instant now, boolean standIn) {
        this.number = number;
        this.table = table;
        this.label = label;
        this.spec = spec;
        this.standIn = standIn;
        this.now = now;
        this.checked = table;
        this.constraints = TableConstraints.of(table, now);
        for (Column column : table.columns()) {
            columns.add(new ColumnDraft(columns.size(), column, column.name()));
        }
    }

    /** A draft of the rows that the table held before, beside the one that is seeded. */
    public static TableDraft standIn(int number, Table table, String label, Instant now) {
        return new TableDraft(number, table, label, null, now, true);
    }

    /** Whether it only stands for the rows that its table held before. */
    public boolean standsFor() {
        return standIn;
    }

    /** Lets its rows meet a condition that the database does not ask for. */
    public void require(Check condition) {
        checked = checked.with(condition);
        constraints = TableConstraints.of(checked, now);
    }

    /** Whether checks know of rows without a value there, as {@code num_nonnulls(a, b) = 1} does. */
    public boolean mayHaveToBeNull(ColumnDraft column) {
        String name = column.column.name();
        return column.column.nullable()
                && constraints.conditions(name).stream()
                        .flatMap(condition -> constraints.branches(condition).stream())
                        .anyMatch(way -> way.of(name).noValueFits());
    }

    /** The reference that a path's segment means. */
    public Optional<ReferenceDraft> leadingTo(String segment) {
        return reference(segment)
                .or(() -> Names.find(
                        references.stream().filter(r -> r.columns.size() == 1).toList(),
                        r -> r.columns.get(0).column.name(),
                        segment));
    }

    /** Whether its rows are in the database already. */
    public boolean existing() {
        return rows instanceof RowPlan.Existing;
    }

    /** Where the schema speaks of it; its name where no schema does. */
    public Location at() {
        return spec == null ? Location.of(table.name().toString()) : spec.at();
    }

    /** Its path in the schema; empty where no schema names it. */
    public String path() {
        return spec == null ? "" : spec.path();
    }

    /** The column of this name: exact case first, else the one that matches without. */
    public Optional<ColumnDraft> column(String name) {
        return Names.find(columns, c -> c.column.name(), name);
    }

    /** The reference of this name: exact case first, else the one that matches without. */
    public Optional<ReferenceDraft> reference(String name) {
        return Names.find(references, r -> r.name, name);
    }

    /** The smallest number of rows that any seed gives it. */
    public long fewestRows() {
        return pinned.size() + count(false);
    }

    /** The largest number of rows that any seed gives it. */
    public long mostRows() {
        return pinned.size() + count(true);
    }

    private long count(boolean most) {
        if (rows instanceof RowPlan.Fixed fixed) {
            return fixed.count();
        }
        if (rows instanceof RowPlan.Existing known) {
            return known.rows().size();
        }
        RowPlan.Per per = (RowPlan.Per) rows;
        TableDraft parent = references.get(per.reference()).target;
        if (parent == this) {
            return 0;
        }
        long each = most ? per.most() : per.fewest();
        long parents = most ? parent.mostRows() : parent.fewestRows();
        return each == 0 ? 0 : Math.multiplyExact(parents, each);
    }
}
