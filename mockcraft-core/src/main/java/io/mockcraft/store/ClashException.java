package io.mockcraft.store;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.row.Unplaced;

/** A row that was there before holds a key or unique value of ours; another base may fit. */
public final class ClashException extends MockCraftException implements Unplaced {

    private static final long serialVersionUID = 1L;

    private final transient TableName table;
    private final long fitting;

    /** Tells which table clashed, how, and how many of its rows stand before the row; -1 where that is not known. */
    public ClashException(TableName table, long fitting, Problem problem, Throwable cause) {
        super(problem, cause);
        this.table = table;
        this.fitting = fitting;
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
