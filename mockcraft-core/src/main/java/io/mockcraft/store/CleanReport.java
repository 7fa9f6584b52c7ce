package io.mockcraft.store;

import io.mockcraft.catalog.TableName;
import java.util.List;
import java.util.Map;

/**
 * What a cleanup did.
 *
 * @param rows the rows deleted by table, seeded ones and those that hung on them
 * @param notices what the user should know, one sentence each
 */
public record CleanReport(Map<TableName, Long> rows, List<String> notices) {

    /** Makes the collections immutable. */
    public CleanReport {
        rows = Map.copyOf(rows);
        notices = List.copyOf(notices);
    }
}
