package io.mockcraft.store.sql.cleanup;

import io.mockcraft.store.sql.ledger.Claim;
import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.relations.Reference;
import io.mockcraft.store.sql.relations.Relations;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells when deleting would take minutes: for each row that goes, the server reads the whole of a table that refers to it
 * by columns without an index.
 */
final class LongSearch {

    /** Ten thousand rows searched for ten thousand others: some seconds. */
    private static final double LONG = 1e8;

    private LongSearch() {}

    static boolean isAhead(RunEntry run, Relations relations) {
        Map<Long, Long> rows =
                run.claims().stream().collect(Collectors.toMap(Claim::table, c -> c.last() - c.first() + 1, Long::sum));
        return rows.keySet().stream()
                .filter(table -> relations.table(table) != null)
                .flatMap(table -> relations.into(table).stream())
                .filter(reference -> !reference.indexed())
                .anyMatch(reference -> pairs(reference, rows, relations) >= LONG);
    }

    private static double pairs(Reference reference, Map<Long, Long> rows, Relations relations) {
        double parents = rows.getOrDefault(relations.root(reference.parent()), 0L);
        return parents * rows.getOrDefault(relations.root(reference.child()), 0L);
    }
}
