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
 * @param filled for tables where a null was refused that the columns' own rules allow: the columns that have no nulls
 * @param plain tables whose columns hold their defaults, or nothing, where they can
 * @param apart for tables whose triggers write the parents themselves: those parents
 */
public record PlanOptions(
        long defaultRows,
        Map<TableName, Long> most,
        Map<TableName, Set<String>> nulled,
        Map<TableName, Set<String>> filled,
        Set<TableName> plain,
        Map<TableName, Set<TableName>> apart) {

    /** The rows of a table when nobody says a number. */
    public static final long DEFAULT_ROWS = 10;

    private static final int STEP = 10;

    /** Makes the maps immutable. */
    public PlanOptions {
        most = Map.copyOf(most);
        nulled = Map.copyOf(nulled);
        filled = Map.copyOf(filled);
        plain = Set.copyOf(plain);
        apart = Map.copyOf(apart);
    }

    /** So many rows a table. */
    public static PlanOptions of(long defaultRows) {
        return new PlanOptions(defaultRows, Map.of(), Map.of(), Map.of(), Set.of(), Map.of());
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
        return new PlanOptions(defaultRows, fewer, nulled, filled, plain, apart);
    }

    /** What was blamed for the refusal of a table's values. */
    Set<String> nulled(TableName table) {
        return nulled.getOrDefault(table, Set.of());
    }

    /** The columns of a table that have a value in each row, though they may be null. */
    Set<String> filled(TableName table) {
        return filled.getOrDefault(table, Set.of());
    }

    /** What to try next when values were refused that may be null instead; the same where that was tried. */
    public PlanOptions nulling(TableName table, String blamed) {
        return new PlanOptions(defaultRows, most, with(nulled, table, blamed), filled, plain, apart);
    }

    /** What to try next when a null was refused; the same where that was tried. */
    public PlanOptions filling(TableName table, String column) {
        return new PlanOptions(defaultRows, most, nulled, with(filled, table, column), plain, apart);
    }

    /** What to try next where rows as varied as their columns allow were refused: just these tables have plain ones. */
    public PlanOptions plain(Set<TableName> tables) {
        return new PlanOptions(defaultRows, most, nulled, filled, tables, apart);
    }

    /** What to try next where a trigger wrote a parent that was there already; the same where that was tried. */
    public PlanOptions apart(TableName table, TableName parent) {
        return new PlanOptions(defaultRows, most, nulled, filled, plain, with(apart, table, parent));
    }

    private static <T> Map<TableName, Set<T>> with(Map<TableName, Set<T>> some, TableName table, T name) {
        Map<TableName, Set<T>> more = new HashMap<>(some);
        Set<T> all = new TreeSet<>(some.getOrDefault(table, Set.of()));
        all.add(name);
        more.put(table, Set.copyOf(all));
        return more;
    }
}
