package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads foreign keys. */
final class ForeignKeyReader {

    /** A key that concerns partitioned tables is repeated for each partition, below the one declared. */
    private static final String TEXT = """
            SELECT k.conrelid, k.conname, n.nspname, t.relname, k.condeferrable, k.confmatchtype,
                   ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY c (n, o)
                         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = c.n ORDER BY c.o) AS columns,
                   ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY c (n, o)
                         JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = c.n ORDER BY c.o) AS targets
            FROM pg_constraint k
            JOIN pg_class t ON t.oid = k.confrelid
            JOIN pg_namespace n ON n.oid = t.relnamespace
            WHERE k.contype = 'f' AND k.conparentid = 0 AND k.conrelid IN (SELECT oid FROM tables)
            ORDER BY k.conrelid, k.conname""";

    private ForeignKeyReader() {}

    static ByTable<ForeignKey> read(Query query) throws SQLException {
        ByTable<ForeignKey> keys = new ByTable<>();
        query.overTables(TEXT, r -> keys.add(r.getLong("conrelid"), key(r)));
        return keys;
    }

    private static ForeignKey key(ResultSet r) throws SQLException {
        return new ForeignKey(
                r.getString("conname"),
                Query.texts(r, "columns"),
                new TableName(r.getString("nspname"), r.getString("relname")),
                Query.texts(r, "targets"),
                r.getBoolean("condeferrable"),
                r.getString("confmatchtype").equals("f"));
    }
}
