package io.mockcraft.store;

import io.mockcraft.catalog.TableName;
import java.util.List;
import java.util.Map;

/**
 * What a write did.
 *
 * @param rows the rows written by table
 * @param notices what the user should know, one sentence each: rows that triggers wrote, row security, missing indexes
 */
public record WriteReport(Map<TableName, Long> rows, List<String> notices) {

    /** Makes the collections immutable. */
    public WriteReport {
        rows = Map.copyOf(rows);
        notices = List.copyOf(notices);
    }
}
