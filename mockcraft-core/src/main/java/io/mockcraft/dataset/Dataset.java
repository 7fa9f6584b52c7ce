package io.mockcraft.dataset;

import io.mockcraft.catalog.TableName;
import io.mockcraft.dataset.count.Counts;
import io.mockcraft.dataset.cursor.BoundTable;
import io.mockcraft.dataset.cursor.Neighbours;
import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.cursor.StreamKeys;
import io.mockcraft.dataset.cursor.TableMakers;
import io.mockcraft.dataset.draw.RowCounter;
import io.mockcraft.dataset.parent.Pickers;
import io.mockcraft.dataset.value.Makers;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.plan.RowPlan;
import java.util.LinkedHashMap;
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
    @SuppressWarnings("exports") // for those who wrote or store it
    public static Dataset of(Plan plan, long seed, Map<TableName, Long> bases) {
        Dataset dataset = new Dataset(plan, seed, bases);
        plan.tables().forEach(table -> dataset.table(table.number()));
        return dataset;
    }

    private TableRows rowsOf(PlannedTable table) {
        StreamKeys keys = new StreamKeys(seed, table.label());
        Counts counts = counted(table, keys).withPinned(table.pinned().size());
        long firstPinned = counts.size() - table.pinned().size();
        TableMakers makers = new TableMakers(table, keys, new Makers(keys)::bind, firstPinned);
        long base = bases.getOrDefault(table.name(), 1L);
        List<ParentPicker> pickers = new Pickers(this::bound, table, keys).all();
        return new TableRows(new BoundTable(neighbours(table), table, counts, base, makers, pickers));
    }

    private Neighbours neighbours(PlannedTable table) {
        return new Neighbours() {
            @Override
            public BoundTable parent(int reference) {
                return bound(table.references().get(reference).parent());
            }

            @Override
            public BoundTable children(int number) {
                return bound(number);
            }
        };
    }

    private Counts counted(PlannedTable table, StreamKeys keys) {
        if (table.rows() instanceof RowPlan.Per per) {
            PlannedReference reference = table.references().get(per.reference());
            BoundTable parents = bound(reference.parent());
            RowCounter counter = new RowCounter(per.counts(), per.spread());
            return Counts.perParent(parents.counts(), () -> allowed(reference, parents), counter, keys.of("rows"));
        }
        if (table.rows() instanceof RowPlan.Existing existing) {
            return Counts.fixed(existing.rows().size());
        }
        return Counts.fixed(((RowPlan.Fixed) table.rows()).count());
    }

    /** Only parents that meet the reference's condition have rows. */
    private static LongPredicate allowed(PlannedReference reference, BoundTable parents) {
        RowCondition where = reference.where();
        if (where == null) {
            return parent -> true;
        }
        RowCursor cursor = parents.cursor();
        return parent -> where.test(cursor.moveTo(parent));
    }

    /** What it was made from. */
    @SuppressWarnings("exports") // for those who wrote or store it
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

    /** Each table once: rows of before that serve beside seeded ones are no table of their own. */
    private List<TableRows> all() {
        Map<TableName, TableRows> byName = new LinkedHashMap<>();
        plan.tables().forEach(t -> byName.putIfAbsent(t.name(), table(t.number())));
        return List.copyOf(byName.values());
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
    private TableRows table(int number) {
        TableRows known = tables[number];
        if (known == null) {
            known = rowsOf(plan.tables().get(number));
            tables[number] = known;
        }
        return known;
    }

    /** A planned table by its number. */
    BoundTable bound(int number) {
        return table(number).bound();
    }
}
