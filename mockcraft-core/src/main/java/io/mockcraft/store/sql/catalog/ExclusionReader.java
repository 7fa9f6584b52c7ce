package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Exclusion;
import java.sql.SQLException;

/** Reads exclusion constraints, and keys WITHOUT OVERLAPS, which are kept by one. */
final class ExclusionReader {

    /** An element that is an expression has the column number 0; its text stands in the index. */
    private static final String TEXT = """
            SELECT k.conrelid, k.conname, pg_get_constraintdef(k.oid) AS definition,
                   ARRAY(SELECT coalesce(a.attname::text, pg_get_indexdef(k.conindid, c.o::int4, false))
                         FROM unnest(k.conkey) WITH ORDINALITY c (n, o)
                         LEFT JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = c.n AND c.n <> 0
                         ORDER BY c.o) AS columns,
                   ARRAY(SELECT p.oprname::text FROM unnest(k.conexclop) WITH ORDINALITY c (n, o)
                         JOIN pg_operator p ON p.oid = c.n ORDER BY c.o) AS operators
            FROM pg_constraint k
            WHERE k.conexclop IS NOT NULL AND k.conrelid IN (SELECT oid FROM tables)
            ORDER BY k.conrelid, k.conname""";

    private ExclusionReader() {}

    static ByTable<Exclusion> read(Query query) throws SQLException {
        ByTable<Exclusion> exclusions = new ByTable<>();
        query.overTables(
                TEXT,
                r -> exclusions.add(
                        r.getLong("conrelid"),
                        new Exclusion(
                                r.getString("conname"),
                                Query.texts(r, "columns"),
                                Query.texts(r, "operators"),
                                r.getString("definition"))));
        return exclusions;
    }
}
