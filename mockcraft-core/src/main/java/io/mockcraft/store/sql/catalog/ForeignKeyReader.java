package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads foreign keys. */
final class ForeignKeyReader {

    /**
     * A key that concerns partitioned tables is repeated for each partition, below the one declared. One that is declared
     * for a partition alone counts for the whole table.
     */
    private static final String TEXT = """
            SELECT p.root, k.conrelid <> p.root AS of_partition, k.conname, n.nspname, t.relname, k.condeferrable, k.confmatchtype,
                   ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY c (n, o)
                         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = c.n ORDER BY c.o) AS columns,
                   ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY c (n, o)
                         JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = c.n ORDER BY c.o) AS targets
            FROM parts p
            JOIN pg_constraint k ON k.conrelid = p.oid
            JOIN pg_class t ON t.oid = k.confrelid
            JOIN pg_namespace n ON n.oid = t.relnamespace
            WHERE k.contype = 'f' AND k.conparentid = 0
            ORDER BY p.root, of_partition, k.conname, k.conrelid""";

    private ForeignKeyReader() {}

    static ByTable<ForeignKey> read(Query query) throws SQLException {
        ByTable<ForeignKey> keys = new ByTable<>();
        query.overTables(TEXT, r -> {
            if (r.getBoolean("of_partition")) {
                keys.addNew(r.getLong("root"), key(r), ForeignKeyReader::alike);
            } else {
                keys.add(r.getLong("root"), key(r));
            }
        });
        return keys;
    }

    private static boolean alike(ForeignKey a, ForeignKey b) {
        return a.columns().equals(b.columns())
                && a.target().equals(b.target())
                && a.targetColumns().equals(b.targetColumns());
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
