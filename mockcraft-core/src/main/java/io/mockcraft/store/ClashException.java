package io.mockcraft.store;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.row.Unplaced;
import org.jspecify.annotations.Nullable;

/** A row that was there before holds a key or unique value of ours; another base may fit. */
public final class ClashException extends MockCraftException implements Unplaced {

    private static final long serialVersionUID = 1L;

    private final transient TableName table;
    private final long fitting;
    private final transient @Nullable TableName holder;

    /**
     * Tells which table clashed, how, and how many of its rows stand before the row; -1 where that is not known.
     *
     * @param holder the table whose key it is, where that is another one, into which a trigger wrote
     */
    public ClashException(TableName table, long fitting, @Nullable TableName holder, Problem problem, Throwable cause) {
        super(problem, cause);
        this.table = table;
        this.fitting = fitting;
        this.holder = holder;
    }

    /** The table into which a trigger wrote a key that was there; null where the clash is in the table itself. */
    public @Nullable TableName holder() {
        return holder;
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
