package io.mockcraft.store.sql;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.TableName;
import io.mockcraft.store.RefusedException;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.Relations;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tables whose triggers draw the key from a sequence, whatever was written: there the run leaves the sequence to the triggers,
 * and starts where it stands, so that both come to the same keys. Thread-safe.
 */
final class TriggerKeys {

    private static final String NO_PARENT = "23503";

    private final Set<TableName> tables = ConcurrentHashMap.newKeySet();

    boolean any() {
        return !tables.isEmpty();
    }

    boolean drawnFor(TableName table) {
        return tables.contains(table);
    }

    /** Whether rows that found no parent may find it now, because something was learned of the parent's triggers. */
    boolean learn(List<RefusedException> refusals, Catalog catalog, Relations relations) {
        List<TableName> parents = refusals.stream()
                .filter(TriggerKeys::orphaned)
                .flatMap(refusal -> catalog.table(refusal.table()).stream())
                .flatMap(child -> child.foreignKeys().stream())
                .map(ForeignKey::target)
                .filter(parent ->
                        relations.table(parent).filter(t -> drawn(t, relations)).isPresent())
                .toList();
        return tables.addAll(parents);
    }

    private static boolean orphaned(RefusedException refusal) {
        return refusal.getCause() instanceof SQLException e && NO_PARENT.equals(e.getSQLState());
    }

    private static boolean drawn(Relation table, Relations relations) {
        return table.insertTriggers() && !relations.sequencesOf(table.oid()).isEmpty();
    }
}
