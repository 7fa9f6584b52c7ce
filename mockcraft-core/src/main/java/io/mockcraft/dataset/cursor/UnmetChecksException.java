package io.mockcraft.dataset.cursor;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.row.Unplaced;

/** No values were found for a row that meet its table's checks. */
public final class UnmetChecksException extends MockCraftException implements Unplaced {

    private static final long serialVersionUID = 1L;

    private final transient TableName table;
    private final long fitting;

    /** The table, the row's index in it, and what was asked of the row in vain. */
    public UnmetChecksException(TableName table, long row, Problem problem) {
        super(problem);
        this.table = table;
        this.fitting = row;
    }

    @Override
    public TableName table() {
        return table;
    }

    @Override
    public long fitting() {
        return fitting;
    }
}
