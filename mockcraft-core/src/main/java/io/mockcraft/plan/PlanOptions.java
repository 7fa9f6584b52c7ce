package io.mockcraft.plan;

import io.mockcraft.catalog.TableName;
import java.util.Set;

/**
 * What the caller of the planner decides.
 *
 * @param defaultRows the rows of a table whose count the schema leaves open
 * @param leaveOut tables that a first attempt found impossible to fill; they and what needs them stay empty
 */
public record PlanOptions(long defaultRows, Set<TableName> leaveOut) {

    /** The rows of a table when nobody says a number. */
    public static final long DEFAULT_ROWS = 10;

    /** Makes the set immutable. */
    public PlanOptions {
        leaveOut = Set.copyOf(leaveOut);
    }

    /** Ten rows a table, nothing left out. */
    public static PlanOptions defaults() {
        return new PlanOptions(DEFAULT_ROWS, Set.of());
    }
}
