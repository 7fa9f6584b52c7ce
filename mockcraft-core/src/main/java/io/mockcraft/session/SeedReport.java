package io.mockcraft.session;

import io.mockcraft.catalog.TableName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was seeded.
 *
 * @param rows the rows by table
 * @param nanos how long it took, from the first look at the database to the commit
 * @param notices what the user should know, one sentence each
 */
public record SeedReport(Map<TableName, Long> rows, long nanos, List<String> notices) {

    /** Makes the collections immutable. */
    public SeedReport {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        notices = List.copyOf(notices);
    }

    /** All rows. */
    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One line: {@code 312 rows in 8 tables in 41 ms}. */
    @Override
    public String toString() {
        return total() + " rows in " + rows.size() + (rows.size() == 1 ? " table" : " tables") + " in "
                + nanos / 1_000_000 + " ms";
    }
}
