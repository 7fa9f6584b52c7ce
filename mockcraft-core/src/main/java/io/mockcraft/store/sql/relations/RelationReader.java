package io.mockcraft.store.sql.relations;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.jdbc.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads tables, foreign keys and sequences in four queries. */
final class RelationReader {

    private static final String OURS = """
            n.nspname NOT IN ('pg_catalog', 'information_schema', 'mockcraft')
            AND n.nspname NOT LIKE 'pg\\_temp%' AND n.nspname NOT LIKE 'pg\\_toast%'
            """;

    /** The key is the primary key, else the narrowest complete unique index over columns that are never null. */
    private static final String TABLES = """
            SELECT c.oid::bigint, n.nspname, c.relname, coalesce(pg_partition_root(c.oid)::oid, c.oid)::bigint,
                   c.relkind = 'p', coalesce(a.names, '{}'), coalesce(a.types, '{}'), coalesce(k.names, '{}'), coalesce(a.fixed, '{}'),
                   EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal
                           AND t.tgtype & 4 <> 0)
                   OR EXISTS (SELECT 1 FROM pg_rewrite r WHERE r.ev_class = c.oid AND r.ev_type = '3'),
                   EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal
                           AND t.tgtype & 4 <> 0 AND t.tginitdeferred),
                   EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal
                           AND t.tgtype & 24 <> 0)
                   OR EXISTS (SELECT 1 FROM pg_rewrite r WHERE r.ev_class = c.oid AND r.ev_type IN ('2', '4'))
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            CROSS JOIN LATERAL (
                SELECT array_agg(x.attname::text ORDER BY x.attnum) AS names,
                       array_agg(quote_ident(tn.nspname) || '.' || quote_ident(ty.typname) ORDER BY x.attnum) AS types,
                       array_agg(x.attname::text) FILTER (WHERE x.attgenerated <> '' OR x.attidentity = 'a') AS fixed
                FROM pg_attribute x JOIN pg_type ty ON ty.oid = x.atttypid
                JOIN pg_namespace tn ON tn.oid = ty.typnamespace
                WHERE x.attrelid = c.oid AND x.attnum > 0 AND NOT x.attisdropped) a
            LEFT JOIN LATERAL (
                SELECT (SELECT array_agg(x.attname::text ORDER BY o.place)
                        FROM unnest(i.indkey::int2[]) WITH ORDINALITY o(attnum, place)
                        JOIN pg_attribute x ON x.attrelid = c.oid AND x.attnum = o.attnum
                        WHERE o.place <= i.indnkeyatts) AS names
                FROM pg_index i
                WHERE i.indrelid = c.oid AND i.indisunique AND i.indisvalid AND i.indpred IS NULL
                  AND i.indexprs IS NULL
                  AND NOT EXISTS (
                      SELECT 1 FROM unnest(i.indkey::int2[]) WITH ORDINALITY o(attnum, place)
                      JOIN pg_attribute x ON x.attrelid = c.oid AND x.attnum = o.attnum
                      WHERE o.place <= i.indnkeyatts AND NOT x.attnotnull)
                ORDER BY i.indisprimary DESC, i.indnkeyatts, i.indexrelid LIMIT 1) k ON true
            WHERE c.relkind IN ('r', 'p') AND
            """ + OURS + " ORDER BY n.nspname, c.relname";

    private static final String REFERENCES = """
            SELECT con.conname, con.conrelid::bigint, con.confrelid::bigint, x.columns, x.targets, x.operators,
                   con.confdeltype NOT IN ('a', 'r'),
                   EXISTS (SELECT 1 FROM pg_index i
                           WHERE i.indrelid = con.conrelid AND i.indisvalid
                             AND (i.indpred IS NULL
                                  OR pg_get_expr(i.indpred, i.indrelid) = '(' || quote_ident(x.columns[1]) || ' IS NOT NULL)')
                             AND i.indnkeyatts >= cardinality(con.conkey)
                             AND (i.indkey::int2[])[0:cardinality(con.conkey) - 1] OPERATOR(pg_catalog.@>) con.conkey)
            FROM pg_constraint con
            CROSS JOIN LATERAL (
                SELECT array_agg(ca.attname::text ORDER BY k.place) AS columns,
                       array_agg(pa.attname::text ORDER BY k.place) AS targets,
                       array_agg('OPERATOR(' || quote_ident(n.nspname) || '.' || op.oprname || ')' ORDER BY k.place)
                           AS operators
                FROM unnest(con.conkey, con.confkey, con.conpfeqop) WITH ORDINALITY k(child, parent, op, place)
                JOIN pg_attribute ca ON ca.attrelid = con.conrelid AND ca.attnum = k.child
                JOIN pg_attribute pa ON pa.attrelid = con.confrelid AND pa.attnum = k.parent
                JOIN pg_operator op ON op.oid = k.op
                JOIN pg_namespace n ON n.oid = op.oprnamespace) x
            WHERE con.contype = 'f' AND con.conparentid = 0
            ORDER BY con.conrelid, con.conname
            """;

    private static final String USES = """
            SELECT u.tbl::bigint, a.attname, u.seq::bigint
            FROM (
                SELECT ad.adrelid AS tbl, ad.adnum AS attnum, d.refobjid AS seq
                FROM pg_depend d JOIN pg_attrdef ad ON ad.oid = d.objid
                WHERE d.classid = 'pg_attrdef'::regclass AND d.refclassid = 'pg_class'::regclass
                UNION
                SELECT d.refobjid, d.refobjsubid, d.objid FROM pg_depend d
                WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
                  AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0) u
            JOIN pg_class t ON t.oid = u.tbl AND NOT t.relispartition
            JOIN pg_attribute a ON a.attrelid = u.tbl AND a.attnum = u.attnum
            JOIN pg_type ty ON ty.oid = a.atttypid AND ty.typname IN ('int2', 'int4', 'int8')
            ORDER BY 1, 2
            """;

    private static final String SEQUENCES = """
            SELECT s.oid::bigint, n.nspname, s.relname, quote_ident(n.nspname) || '.' || quote_ident(s.relname),
                   q.seqincrement, q.seqmax
            FROM pg_sequence q JOIN pg_class s ON s.oid = q.seqrelid AND s.relpersistence <> 't'
            JOIN pg_namespace n ON n.oid = s.relnamespace
            WHERE has_sequence_privilege(q.seqrelid, 'UPDATE') AND has_sequence_privilege(q.seqrelid, 'SELECT') AND
            """ + OURS + " ORDER BY s.oid";

    private RelationReader() {}

    /** Reads them as they stand now. */
    static Relations read(Connection connection) throws SQLException {
        Map<Long, Sequence> sequences = new LinkedHashMap<>();
        Sql.of(SEQUENCES).query(connection, RelationReader::sequence).forEach(s -> sequences.put(s.number(), s));
        return new Relations(
                hearing(Sql.of(TABLES).query(connection, RelationReader::table)),
                Sql.of(REFERENCES).query(connection, RelationReader::reference),
                Sql.of(USES).query(connection, row -> use(row, sequences)).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                List.copyOf(sequences.values()));
    }

    private static List<Relation> hearing(List<Relation> tables) {
        Map<Long, List<Relation>> parts =
                tables.stream().filter(Relation::isPart).collect(Collectors.groupingBy(Relation::root));
        return tables.stream()
                .map(t -> t.hearing(parts.getOrDefault(t.oid(), List.of())))
                .toList();
    }

    private static Relation table(ResultSet row) throws SQLException {
        List<String> names = texts(row, 6);
        List<String> types = texts(row, 7);
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), types.get(i));
        }
        TableName name = new TableName(row.getString(2), row.getString(3));
        return new Relation(
                row.getLong(1),
                name,
                row.getLong(4),
                row.getBoolean(5),
                columns,
                Set.copyOf(texts(row, 9)),
                texts(row, 8),
                row.getBoolean(10),
                row.getBoolean(11),
                row.getBoolean(12));
    }

    private static Reference reference(ResultSet row) throws SQLException {
        return new Reference(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                texts(row, 4),
                texts(row, 5),
                texts(row, 6),
                row.getBoolean(7),
                row.getBoolean(8),
                null);
    }

    private static Sequence sequence(ResultSet row) throws SQLException {
        return new Sequence(
                row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5), row.getLong(6));
    }

    /** Empty for what is no sequence, or one that the role may not move. */
    private static Optional<SequenceUse> use(ResultSet row, Map<Long, Sequence> sequences) throws SQLException {
        long table = row.getLong(1);
        String column = row.getString(2);
        return Optional.ofNullable(sequences.get(row.getLong(3))).map(s -> new SequenceUse(table, column, s, true));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
