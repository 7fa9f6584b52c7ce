package io.mockcraft.store;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;

/** A row that was there before holds a key or unique value of ours; another base may fit. */
public final class ClashException extends MockCraftException {

    private static final long serialVersionUID = 1L;

    private final transient TableName table;

    /** Tells which table clashed, and how. */
    public ClashException(TableName table, Problem problem, Throwable cause) {
        super(problem, cause);
        this.table = table;
    }

    /** The table in which it clashed. */
    public TableName table() {
        return table;
    }
}
