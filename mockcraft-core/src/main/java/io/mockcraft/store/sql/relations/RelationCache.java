package io.mockcraft.store.sql.relations;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Remembers the relations of a database until told to forget them; thread-safe. */
public final class RelationCache {

    private @Nullable Relations relations;

    /** The relations, read at first use. */
    public synchronized Relations get(Connection connection) throws SQLException {
        Relations known = relations;
        if (known == null) {
            known = RelationReader.read(connection);
            relations = known;
        }
        return known;
    }

    /** Makes the next use read again. */
    public synchronized void forget() {
        relations = null;
    }
}
