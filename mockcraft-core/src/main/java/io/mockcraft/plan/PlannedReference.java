package io.mockcraft.plan;

import io.mockcraft.problem.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference whose parent table and columns are known.
 *
 * @param at where it is written; its table where nobody wrote it
 * @param name its name, as paths use it
 * @param stream the name that its choices are keyed by: its columns, or its name when it has none
 * @param columns the places of the referencing columns; empty when it only serves paths
 * @param parent the place of the parent's table in the plan
 * @param parentColumns the places of the referenced columns, in the order of {@code columns}
 * @param shared for each column, whether a reference before this one decides it
 * @param choice how the parent is chosen
 * @param where which parents may be chosen; null for all
 * @param match what a parent must have in common with the row
 * @param when which rows refer to one at all; null for all
 * @param apart the number of a reference to the same table whose parent must be another one; -1 for none
 * @param nulls the share of rows without a parent
 * @param required whether every row needs a parent
 * @param lead by which columns a row says that it refers to this one of several tables; null where {@code columns} do
 */
public record PlannedReference(
        Location at,
        String name,
        String stream,
        List<Integer> columns,
        int parent,
        List<Integer> parentColumns,
        List<Boolean> shared,
        ParentChoice choice,
        @Nullable RowCondition where,
        List<Match> match,
        @Nullable RowFormula when,
        int apart,
        double nulls,
        boolean required,
        @Nullable Lead lead) {

    /** Makes the lists immutable. */
    public PlannedReference {
        columns = List.copyOf(columns);
        parentColumns = List.copyOf(parentColumns);
        shared = List.copyOf(shared);
        match = List.copyOf(match);
    }

    /**
     * One of the tables to which columns may lead.
     *
     * @param type the place of the column that says to which
     * @param value what it holds for this one, as {@link io.mockcraft.row.Cell#setObject} takes it
     * @param columns the places of the columns that hold the key
     * @param parentColumns the places of the key's columns in the parent
     */
    public record Lead(int type, Object value, List<Integer> columns, List<Integer> parentColumns) {

        /** Makes the lists immutable. */
        public Lead {
            columns = List.copyOf(columns);
            parentColumns = List.copyOf(parentColumns);
        }
    }

    /** A column of the parent that must equal a value of the row, or of a row that it refers to. */
    public record Match(int parentColumn, PathPlan own) {}

    /** Whether a parent must agree with the row. */
    public boolean narrowed() {
        return sharesColumns() || !match.isEmpty();
    }

    /** Whether a reference before this one decides some of its columns. */
    public boolean sharesColumns() {
        return shared.contains(true);
    }
}
