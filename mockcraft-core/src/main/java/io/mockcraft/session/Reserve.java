package io.mockcraft.session;

import io.mockcraft.plan.PlannedTable;

/** The ranks that a run keeps for fixtures. */
final class Reserve {

    private static final long FIXTURES = 1_000;

    private Reserve() {}

    /**
     * A thousand, or what the table's keys and unique values leave; of numbered keys only half of that, so that the
     * application finds some, too.
     */
    static long of(PlannedTable table, long rows) {
        String key = table.numbered();
        if (key == null) {
            return Math.max(0, Math.min(FIXTURES, table.limit() - rows));
        }
        long end = table.table().sequenceEnds().getOrDefault(key, Long.MAX_VALUE);
        return Math.max(0, Math.min(FIXTURES, (Math.min(table.limit(), end) - rows) / 2));
    }
}
