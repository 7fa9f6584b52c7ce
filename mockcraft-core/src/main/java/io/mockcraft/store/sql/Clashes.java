package io.mockcraft.store.sql;

import io.mockcraft.catalog.TableName;
import java.util.HashMap;
import java.util.Map;

/** Ranges in which a run met rows that were there: its next claim starts behind them. Thread-safe. */
final class Clashes {

    private final Map<String, Map<TableName, Long>> ends = new HashMap<>();

    /** Notes that the range up to {@code last} clashed. */
    synchronized void met(String label, TableName table, long last) {
        ends.computeIfAbsent(label, l -> new HashMap<>()).merge(table, last, Math::max);
    }

    /** Whether a table's rows met others before. */
    synchronized boolean known(String label, TableName table) {
        return ends.getOrDefault(label, Map.of()).containsKey(table);
    }

    /** The last rank known to clash; 0 when there is none. */
    synchronized long floor(String label, TableName table) {
        return ends.getOrDefault(label, Map.of()).getOrDefault(table, 0L);
    }

    /** Forgets a label's clashes, because its rows went in. */
    synchronized void over(String label) {
        ends.remove(label);
    }
}
