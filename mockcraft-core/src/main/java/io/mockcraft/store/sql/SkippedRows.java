package io.mockcraft.store.sql;

import io.mockcraft.catalog.TableName;
import io.mockcraft.row.RowSource;
import io.mockcraft.store.WriteStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows that a table was sent and did not take, though nobody refused them: a trigger that returns null kept them back. */
final class SkippedRows {

    private SkippedRows() {}

    /** One sentence for each table that took fewer rows than it was sent. */
    static List<String> told(List<WriteStep> steps, Map<TableName, Long> written) {
        Map<TableName, Long> sent = new TreeMap<>();
        for (WriteStep step : steps) {
            for (RowSource source : step.sources()) {
                sent.merge(source.table(), source.size(), Long::sum);
            }
        }
        List<String> notices = new ArrayList<>();
        sent.forEach((table, rows) -> {
            long skipped = rows - written.getOrDefault(table, 0L);
            if (skipped > 0) {
                notices.add(table + " took " + (rows - skipped) + " of " + rows
                        + " rows: a trigger of the table skips the others, or puts them elsewhere");
            }
        });
        return notices;
    }
}
