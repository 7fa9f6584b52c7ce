package io.mockcraft.dataset;

import io.mockcraft.catalog.TableName;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.plan.RowPlan;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a plan and a seed yield, recomputed row by row without asking the database; immutable and thread-safe.
 */
public final class Dataset {

    private final Plan plan;
    private final long seed;
    private final Map<TableName, Long> bases;
    private final @Nullable TableRows[] tables;

    private Dataset(Plan plan, long seed, Map<TableName, Long> bases) {
        this.plan = plan;
        this.seed = seed;
        this.bases = Map.copyOf(bases);
        this.tables = new TableRows[plan.tables().size()];
    }

    /**
     * Binds a plan to a seed.
     *
     * @param bases where each table's ranks start; 1 for tables not named
     */
    public static Dataset of(Plan plan, long seed, Map<TableName, Long> bases) {
        Dataset dataset = new Dataset(plan, seed, bases);
        plan.tables().forEach(table -> dataset.table(table.number()));
        return dataset;
    }

    private TableRows rowsOf(PlannedTable table) {
        StreamKeys keys = new StreamKeys(seed, table.label());
        Counts counts = counts(table);
        long firstPinned = counts.size() - table.pinned().size();
        TableMakers makers = new TableMakers(table, keys, firstPinned);
        long base = bases.getOrDefault(table.name(), 1L);
        return new TableRows(neighbours(table), table, counts, base, makers, new Pickers(this, table, keys).all());
    }

    private Neighbours neighbours(PlannedTable table) {
        return new Neighbours() {
            @Override
            public TableRows parent(int reference) {
                return table(table.references().get(reference).parent());
            }

            @Override
            public TableRows children(int number) {
                return table(number);
            }
        };
    }

    private Counts counts(PlannedTable table) {
        Counts counted = counted(table);
        int pinned = table.pinned().size();
        return pinned == 0 ? counted : new PinnedCounts(counted, pinned);
    }

    private Counts counted(PlannedTable table) {
        if (table.rows() instanceof RowPlan.Per per) {
            PlannedReference reference = table.references().get(per.reference());
            TableRows parents = table(reference.parent());
            long key = new StreamKeys(seed, table.label()).of("rows");
            RowCounter counter = new RowCounter(per.counts(), per.spread());
            return new PerParentCounts(parents.counts(), () -> allowed(reference, parents), counter, key);
        }
        if (table.rows() instanceof RowPlan.Existing existing) {
            return new FixedCounts(existing.rows().size());
        }
        return new FixedCounts(((RowPlan.Fixed) table.rows()).count());
    }

    /** Only parents that meet the reference's condition have rows. */
    private static LongPredicate allowed(PlannedReference reference, TableRows parents) {
        RowCondition where = reference.where();
        if (where == null) {
            return parent -> true;
        }
        RowCursor cursor = parents.cursor();
        return parent -> where.test(cursor.moveTo(parent));
    }

    /** What it was made from. */
    public Plan plan() {
        return plan;
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** The number of rows of all written tables. */
    public long rows() {
        return tables().stream().mapToLong(TableRows::size).sum();
    }

    private List<TableRows> all() {
        return plan.tables().stream().map(t -> table(t.number())).toList();
    }

    /** The tables that are written, parents first. */
    public List<TableRows> tables() {
        return plan.written().stream().map(t -> table(t.number())).toList();
    }

    /** The tables that are written, parents first; together where they refer to each other. */
    public List<List<TableRows>> steps() {
        return plan.steps().stream()
                .map(step -> step.stream().map(t -> table(t.number())).toList())
                .toList();
    }

    /**
     * The rows of a table: its exact name first, else the one name that matches when case is ignored, with or without its
     * database schema.
     *
     * @throws io.mockcraft.problem.MockCraftException when there is none or several
     */
    public TableRows table(String name) {
        return TableNames.find(all(), name);
    }

    /**
     * One row beside the seeded ones, made by the same rules; its ranks lie behind theirs.
     *
     * @throws io.mockcraft.problem.MockCraftException when table, trait or column do not exist, or a value does not fit
     */
    public TableRows fixture(FixtureSpec spec) {
        return FixtureRows.of(this, spec);
    }

    /** 16 hex digits over the values of all written tables, of the first 10,000 rows of each. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** A table's rows; those of its parents first, wherever they stand in the plan. */
    TableRows table(int number) {
        TableRows known = tables[number];
        if (known == null) {
            known = rowsOf(plan.tables().get(number));
            tables[number] = known;
        }
        return known;
    }
}
