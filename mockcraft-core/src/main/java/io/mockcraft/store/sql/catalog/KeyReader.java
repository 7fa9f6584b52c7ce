package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Key;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Reads primary keys, unique constraints and unique indexes. */
final class KeyReader {

    /**
     * An index on an expression keeps it as a tree of nodes, in which {@code :varattno} is the number of each column
     * mentioned. Included columns come behind the first {@code indnkeyatts} and are no part of the key. A key of one
     * partition alone counts for the whole table.
     */
    private static final String TEXT = """
            SELECT t.root, x.indrelid <> t.root AS of_partition, i.relname,
                   x.indisprimary AND x.indrelid = t.root AS primary_key, %s AS nulls_equal,
                   x.indexprs IS NULL OR 0 <> ALL (e.numbers) AS plain,
                   pg_get_expr(x.indpred, x.indrelid) AS predicate, e.elements,
                   ARRAY(SELECT a.attname::text
                         FROM (SELECT n, o FROM unnest(e.numbers) WITH ORDINALITY p (n, o) WHERE n <> 0
                               UNION ALL
                               SELECT m.v[1]::int2, 1000
                               FROM regexp_matches(x.indexprs::text, ':varattno (\\d+)', 'g') m (v)) k
                         JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.n
                         GROUP BY a.attname, a.attnum ORDER BY min(k.o), a.attnum) AS columns
            FROM parts t
            JOIN pg_index x ON x.indrelid = t.oid
            JOIN pg_class i ON i.oid = x.indexrelid
            CROSS JOIN LATERAL (
              SELECT array_agg(x.indkey[n - 1] ORDER BY n) AS numbers,
                     array_agg(coalesce(a.attname::text, pg_get_indexdef(x.indexrelid, n, false)) ORDER BY n) AS elements
              FROM generate_series(1, x.indnkeyatts::int4) n
              LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[n - 1] AND a.attnum <> 0) e
            WHERE x.indisunique AND x.indislive AND x.indisready
              AND (x.indrelid = t.root OR NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = x.indexrelid))
            ORDER BY t.root, of_partition, x.indisprimary DESC, i.relname, x.indrelid""";

    private KeyReader() {}

    static ByTable<Key> read(Query query) throws SQLException {
        ByTable<Key> keys = new ByTable<>();
        String nulls = query.since(150_000, "x.indnullsnotdistinct", "false");
        query.overTables(String.format(Locale.ROOT, TEXT, nulls), r -> {
            if (r.getBoolean("of_partition")) {
                keys.addNew(r.getLong("root"), key(r), KeyReader::alike);
            } else {
                keys.add(r.getLong("root"), key(r));
            }
        });
        return keys;
    }

    private static boolean alike(Key a, Key b) {
        return a.elements().equals(b.elements()) && Objects.equals(a.where(), b.where());
    }

    private static Key key(ResultSet r) throws SQLException {
        List<String> elements = Query.texts(r, "elements");
        boolean plain = r.getBoolean("plain");
        return new Key(
                r.getString("relname"),
                r.getBoolean("primary_key"),
                elements,
                plain ? elements : Query.texts(r, "columns"),
                plain,
                !r.getBoolean("nulls_equal"),
                r.getString("predicate"));
    }
}
