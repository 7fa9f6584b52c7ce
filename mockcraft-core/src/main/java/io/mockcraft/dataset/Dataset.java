package io.mockcraft.dataset;

import io.mockcraft.catalog.TableName;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.plan.RowPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rows that a plan and a seed yield, recomputed row by row without asking the database; immutable and thread-safe.
 */
public final class Dataset {

    private final Plan plan;
    private final long seed;
    private final List<TableRows> tables = new ArrayList<>();

    private Dataset(Plan plan, long seed) {
        this.plan = plan;
        this.seed = seed;
    }

    /**
     * Binds a plan to a seed.
     *
     * @param bases where each table's ranks start; 1 for tables not named
     */
    public static Dataset of(Plan plan, long seed, Map<TableName, Long> bases) {
        Dataset dataset = new Dataset(plan, seed);
        Counts[] counts = new Counts[plan.tables().size()];
        for (PlannedTable table : plan.tables()) {
            long base = bases.getOrDefault(table.name(), 1L);
            dataset.tables.add(dataset.rowsOf(table, base, counts));
        }
        return dataset;
    }

    private TableRows rowsOf(PlannedTable table, long base, Counts[] known) {
        StreamKeys keys = new StreamKeys(seed, table.label());
        Counts counts = counts(table, known);
        long firstPinned = counts.size() - table.pinned().size();
        TableMakers makers = new TableMakers(table, keys, firstPinned);
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

    /** Counts of parents first: a table counted per parent needs them, wherever they stand in the plan. */
    private Counts counts(PlannedTable table, Counts[] known) {
        Counts found = known[table.number()];
        if (found == null) {
            found = table.pinned().isEmpty()
                    ? counted(table, known)
                    : new PinnedCounts(counted(table, known), table.pinned().size());
            known[table.number()] = found;
        }
        return found;
    }

    private Counts counted(PlannedTable table, Counts[] known) {
        if (table.rows() instanceof RowPlan.Per per) {
            PlannedTable parent =
                    plan.tables().get(table.references().get(per.reference()).parent());
            long key = new StreamKeys(seed, table.label()).of("rows");
            return new PerParentCounts(counts(parent, known), new RowCounter(per.counts(), per.spread()), key);
        }
        if (table.rows() instanceof RowPlan.Existing existing) {
            return new FixedCounts(existing.rows().size());
        }
        return new FixedCounts(((RowPlan.Fixed) table.rows()).count());
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

    /** The tables that are written, parents first. */
    public List<TableRows> tables() {
        return plan.written().stream().map(t -> tables.get(t.number())).toList();
    }

    /** The tables that are written, parents first; together where they refer to each other. */
    public List<List<TableRows>> steps() {
        return plan.steps().stream()
                .map(step -> step.stream().map(t -> tables.get(t.number())).toList())
                .toList();
    }

    /**
     * The rows of a table: its exact name first, else the one name that matches when case is ignored, with or without its
     * database schema.
     *
     * @throws io.mockcraft.problem.MockCraftException when there is none or several
     */
    public TableRows table(String name) {
        return TableNames.find(tables, name);
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

    TableRows table(int number) {
        return tables.get(number);
    }
}
