package io.mockcraft.planner;

import io.mockcraft.catalog.TableName;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the caller of the planner decides.
 *
 * @param defaultRows the rows of a table whose count the schema leaves open
 * @param most for tables whose rows an earlier attempt could not place: the most that are tried now; 0 leaves the table, and
 *     what needs it, empty
 * @param nulled for tables whose values were refused: the checks and columns that were blamed, whose columns stay null
 */
public record PlanOptions(long defaultRows, Map<TableName, Long> most, Map<TableName, Set<String>> nulled) {

    /** The rows of a table when nobody says a number. */
    public static final long DEFAULT_ROWS = 10;

    private static final int STEP = 10;

    /** Makes the maps immutable. */
    public PlanOptions {
        most = Map.copyOf(most);
        nulled = Map.copyOf(nulled);
    }

    /** So many rows a table. */
    public static PlanOptions of(long defaultRows) {
        return new PlanOptions(defaultRows, Map.of(), Map.of());
    }

    /** The rows of a table whose count the schema leaves open. */
    long rows(TableName table) {
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
        return new PlanOptions(defaultRows, fewer, nulled);
    }

    /** What was blamed for the refusal of a table's values. */
    Set<String> nulled(TableName table) {
        return nulled.getOrDefault(table, Set.of());
    }

    /** What to try next when values were refused that may be null instead; the same where that was tried. */
    public PlanOptions nulling(TableName table, String blamed) {
        Map<TableName, Set<String>> more = new HashMap<>(nulled);
        Set<String> all = new TreeSet<>(nulled(table));
        all.add(blamed);
        more.put(table, Set.copyOf(all));
        return new PlanOptions(defaultRows, most, more);
    }
}
