package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Partitioning;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads how partitioned tables are cut, on all levels. */
final class PartitionReader {

    /** A partition's own checks, those that its root has not, are conditions like its bounds. */
    private static final String TEXT = """
            SELECT t.oid AS root, p.relid::oid AS relid, coalesce(p.parentrelid::oid, 0) AS parent, p.isleaf,
                   coalesce(k.partstrat::text, '') AS strategy,
                   b.bound IS NOT DISTINCT FROM 'DEFAULT' AS by_default,
                   coalesce(substring(b.bound FROM '^FOR VALUES WITH \\(modulus (\\d+)')::int4, 0) AS modulus,
                   ARRAY(SELECT a.attname::text FROM pg_attribute a
                         WHERE a.attrelid = p.relid
                           AND (a.attnum = ANY (k.partattrs::int2[])
                                OR a.attnum IN (SELECT m.v[1]::int2 FROM
                                     regexp_matches(k.partexprs::text, ':varattno (\\d+)', 'g') m (v)))
                         ORDER BY a.attnum) AS columns,
                   nullif(concat_ws(' AND ', pg_get_partition_constraintdef(p.relid), o.checks), '') AS condition
            FROM tables t
            CROSS JOIN LATERAL pg_partition_tree(t.oid) p
            JOIN pg_class c ON c.oid = p.relid
            LEFT JOIN pg_partitioned_table k ON k.partrelid = p.relid
            CROSS JOIN LATERAL (SELECT pg_get_expr(c.relpartbound, c.oid) AS bound) b
            CROSS JOIN LATERAL (
              SELECT string_agg('(' || pg_get_expr(x.conbin, x.conrelid) || ')', ' AND ' ORDER BY x.conname) AS checks
              FROM pg_constraint x
              WHERE x.conrelid = p.relid AND p.relid <> t.oid AND x.contype = 'c' AND %s
                AND NOT EXISTS (SELECT FROM pg_constraint y
                                WHERE y.conrelid = t.oid AND y.contype = 'c' AND y.conname = x.conname)) o
            WHERE t.relkind = 'p'
            ORDER BY t.oid, p.level, c.relname, p.relid""";

    private PartitionReader() {}

    static Map<Long, Partitioning> read(Query query) throws SQLException {
        Map<Long, PartitionTree> trees = new HashMap<>();
        String text = String.format(Locale.ROOT, TEXT, query.since(180_000, "x.conenforced", "true"));
        query.overTables(text, r -> {
            long root = r.getLong("root");
            trees.computeIfAbsent(root, PartitionTree::new).add(PartitionRow.of(r));
        });
        Map<Long, Partitioning> read = new HashMap<>();
        trees.forEach((root, tree) -> read.put(root, tree.partitioning()));
        return read;
    }
}
