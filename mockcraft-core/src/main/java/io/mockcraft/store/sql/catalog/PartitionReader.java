package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Partitioning;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads how partitioned tables are cut, on all levels. */
final class PartitionReader {

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
                   pg_get_partition_constraintdef(p.relid) AS condition
            FROM tables t
            CROSS JOIN LATERAL pg_partition_tree(t.oid) p
            JOIN pg_class c ON c.oid = p.relid
            LEFT JOIN pg_partitioned_table k ON k.partrelid = p.relid
            CROSS JOIN LATERAL (SELECT pg_get_expr(c.relpartbound, c.oid) AS bound) b
            WHERE t.relkind = 'p'
            ORDER BY t.oid, p.level, c.relname, p.relid""";

    private PartitionReader() {}

    static Map<Long, Partitioning> read(Query query) throws SQLException {
        Map<Long, PartitionTree> trees = new HashMap<>();
        query.overTables(TEXT, r -> {
            long root = r.getLong("root");
            trees.computeIfAbsent(root, PartitionTree::new).add(PartitionRow.of(r));
        });
        Map<Long, Partitioning> read = new HashMap<>();
        trees.forEach((root, tree) -> read.put(root, tree.partitioning()));
        return read;
    }
}
