package io.mockcraft.planner;

import io.mockcraft.catalog.TableName;
import java.util.HashMap;
import java.util.Map;

/**
 * What the caller of the planner decides.
 *
 * @param defaultRows the rows of a table whose count the schema leaves open
 * @param most for tables whose rows an earlier attempt could not place: the most that are tried now; 0 leaves the table, and
 *     what needs it, empty
 */
public record PlanOptions(long defaultRows, Map<TableName, Long> most) {

    /** The rows of a table when nobody says a number. */
    public static final long DEFAULT_ROWS = 10;

    private static final int STEP = 10;

    /** Makes the map immutable. */
    public PlanOptions {
        most = Map.copyOf(most);
    }

    /** So many rows a table. */
    public static PlanOptions of(long defaultRows) {
        return new PlanOptions(defaultRows, Map.of());
    }

    /** Ten rows a table. */
    public static PlanOptions defaults() {
        return of(DEFAULT_ROWS);
    }

    /** The rows of a table whose count the schema leaves open. */
    public long rows(TableName table) {
        return Math.min(defaultRows, most.getOrDefault(table, defaultRows));
    }

    /** Whether the table stays empty. */
    public boolean leavesOut(TableName table) {
        return most.getOrDefault(table, 1L) == 0;
    }

    /**
     * What to try next when a row of a table was refused: at first the rows before it, where there are any, then a tenth; in
     * the end none.
     *
     * @param fitting how many rows stand before the refused one; -1 where that is not known
     */
    public PlanOptions retreating(TableName table, long fitting) {
        long tenth = rows(table) / STEP;
        boolean first = !most.containsKey(table);
        Map<TableName, Long> fewer = new HashMap<>(most);
        fewer.put(table, fitting < 0 || !first && fitting > tenth ? tenth : Math.min(fitting, rows(table) - 1));
        return new PlanOptions(defaultRows, fewer);
    }
}
