package io.mockcraft.dataset.cursor;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;

/** No values were found for a row that meet its table's checks. */
public final class UnmetChecksException extends MockCraftException {

    private static final long serialVersionUID = 1L;

    private final transient TableName table;

    /** The table, and what was asked of its row in vain. */
    public UnmetChecksException(TableName table, Problem problem) {
        super(problem);
        this.table = table;
    }

    /** The table. */
    public TableName table() {
        return table;
    }
}
