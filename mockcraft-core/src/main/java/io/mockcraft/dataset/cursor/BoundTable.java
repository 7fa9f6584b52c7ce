package io.mockcraft.dataset.cursor;

import io.mockcraft.dataset.count.Counts;
import io.mockcraft.plan.PlannedTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A planned table bound to a seed: what a cursor needs to make any of its rows; immutable. */
public final class BoundTable {

    private final Neighbours neighbours;
    private final PlannedTable plan;
    private final Counts counts;
    private final long base;
    private final TableMakers makers;
    private final List<ParentPicker> pickers;

    /**
     * Binds a table.
     *
     * @param base where the ranks of its keys start
     * @param pickers chooses parents, in the order of the plan's references
     */
    public BoundTable(
            Neighbours neighbours,
            PlannedTable plan,
            Counts counts,
            long base,
            TableMakers makers,
            List<ParentPicker> pickers) {
        this.neighbours = neighbours;
        this.plan = plan;
        this.counts = counts;
        this.base = base;
        this.makers = makers;
        this.pickers = pickers;
    }

    /** A cursor of its own, for one thread. */
    public RowCursor cursor() {
        return new RowCursor(this);
    }

    /** What it was made from. */
    public PlannedTable plan() {
        return plan;
    }

    /** How many rows it has, and which lies where. */
    public Counts counts() {
        return counts;
    }

    /** How many rows it has. */
    public long size() {
        return counts.size();
    }

    /** Where the ranks of its keys start. */
    public long base() {
        return base;
    }

    /** The key under which families of columns draw together. */
    long familyKey() {
        return makers.familyKey();
    }

    TableMakers makers() {
        return makers;
    }

    /** The parent that a reference of the row chooses. */
    public long pick(int reference, RowCursor row) {
        return pickers.get(reference).pick(row);
    }

    /** How the rows are found that a reference leads to one of the same table. */
    Descent descent(int reference) {
        return pickers.get(reference).descent();
    }

    /** The table that a reference leads to. */
    BoundTable parent(int reference) {
        return neighbours.parent(reference);
    }

    /** A table whose rows may be counted under this one's; null where this row stands beside the dataset's. */
    @Nullable
    BoundTable children(int number) {
        return neighbours.children(number);
    }
}
