package io.mockcraft.store;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;

/** The database refused a table's rows for a reason other than a clash: a check, a trigger, a type. */
public final class RefusedException extends MockCraftException {

    private static final long serialVersionUID = 1L;

    private final transient TableName table;

    /** Tells which table's rows were refused, and why. */
    public RefusedException(TableName table, Problem problem, Throwable cause) {
        super(problem, cause);
        this.table = table;
    }

    /** The table. */
    public TableName table() {
        return table;
    }
}
