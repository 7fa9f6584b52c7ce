package io.mockcraft.session;

import io.mockcraft.plan.PlannedTable;

/** The ranks that a run keeps for fixtures. */
final class Reserve {

    private static final long FIXTURES = 1_000;

    private Reserve() {}

    /** A thousand, or what the table's keys and unique values leave. */
    static long of(PlannedTable table, long rows) {
        return Math.max(0, Math.min(FIXTURES, table.limit() - rows));
    }
}
