package io.mockcraft.store;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.row.Unplaced;
import org.jspecify.annotations.Nullable;

/** The database refused a table's rows for a reason other than a clash: a check, a trigger, a type. */
public final class RefusedException extends MockCraftException implements Unplaced {

    private static final long serialVersionUID = 1L;

    private final transient TableName table;
    private final long fitting;
    private final @Nullable String blamed;
    private final boolean missing;

    /** Tells which table's rows were refused, why, and how many of them stand before the row; -1 where that is not known. */
    public RefusedException(
            TableName table, long fitting, @Nullable String blamed, boolean missing, Problem problem, Throwable cause) {
        super(problem, cause);
        this.table = table;
        this.fitting = fitting;
        this.blamed = blamed;
        this.missing = missing;
    }

    @Override
    public TableName table() {
        return table;
    }

    @Override
    public long fitting() {
        return fitting;
    }

    /** The column, or the check, whose values were refused; null where that is not known. */
    public @Nullable String blamed() {
        return blamed;
    }

    /** Whether the column that is blamed had no value where a trigger, say, wanted one. */
    public boolean missing() {
        return missing;
    }
}
