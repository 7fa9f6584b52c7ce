package io.mockcraft.store.sql.relations;

import io.mockcraft.store.sql.jdbc.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the relations of a database while they stay the same; thread-safe. A test may create, drop and connect tables,
 * and cleanup must know: so every use asks whether something came or went.
 */
public final class RelationCache {

    private static final String FINGERPRINT = """
            SELECT concat_ws('/',
                (SELECT count(*) || '.' || max(oid::bigint) FROM pg_constraint WHERE contype IN ('f', 'p', 'u')),
                (SELECT count(*) || '.' || max(oid::bigint) FROM pg_class
                 WHERE relkind IN ('r', 'p', 'S') AND relpersistence <> 't'),
                (SELECT count(*) || '.' || max(oid::bigint) FROM pg_trigger WHERE NOT tgisinternal))
            """;

    private String fingerprint = "";

    private @Nullable Relations relations;

    /** The relations as they are now. */
    public synchronized Relations get(Connection connection) throws SQLException {
        Relations known = relations;
        String now =
                Sql.of(FINGERPRINT).query(connection, row -> row.getString(1)).get(0);
        if (known == null || !now.equals(fingerprint)) {
            known = RelationReader.read(connection);
            relations = known;
            fingerprint = now;
        }
        return known;
    }

    /** Makes the next use read again. */
    public synchronized void forget() {
        relations = null;
    }
}
