package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Identity;
import io.mockcraft.catalog.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of a table or composite type, as {@code pg_attribute} has it. */
record Attribute(
        String name,
        TypeUse type,
        boolean notNull,
        @Nullable String defaultExpression,
        Identity identity,
        boolean generated,
        @Nullable TableName sequence,
        @Nullable Long sequenceEnd) {

    /**
     * A column's sequence is the one it owns (serial, identity), else one that its default calls. A column that takes no
     * null in one partition takes none at all.
     */
    private static final String TEXT = """
            SELECT a.attrelid, a.attname, a.atttypid, a.atttypmod,
                   a.attnotnull OR (a.attrelid, a.attname) IN (
                     SELECT p.root, o.attname FROM parts p JOIN pg_attribute o ON o.attrelid = p.oid
                     WHERE o.attnotnull AND p.oid <> p.root) AS not_null,
                   pg_get_expr(d.adbin, d.adrelid) AS expression, a.attidentity, a.attgenerated,
                   q.nspname, q.relname, q.ends
            FROM pg_attribute a
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN LATERAL (
              SELECT n.nspname, s.relname,
                     CASE WHEN g.seqincrement > 0 AND g.seqmax < CASE a.atttypid WHEN 'int2'::regtype THEN 32767
                       WHEN 'int4'::regtype THEN 2147483647 ELSE 9223372036854775807 END THEN g.seqmax END AS ends
              FROM (SELECT o.objid AS oid, 0 AS rank FROM pg_depend o
                    WHERE o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass
                      AND o.refobjid = a.attrelid AND o.refobjsubid = a.attnum AND o.deptype IN ('a', 'i')
                    UNION ALL
                    SELECT u.refobjid, 1 FROM pg_depend u
                    WHERE u.classid = 'pg_attrdef'::regclass AND u.objid = d.oid
                      AND u.refclassid = 'pg_class'::regclass AND u.deptype = 'n') f
              JOIN pg_class s ON s.oid = f.oid AND s.relkind = 'S'
              JOIN pg_sequence g ON g.seqrelid = s.oid
              JOIN pg_namespace n ON n.oid = s.relnamespace
              WHERE a.attidentity <> '' OR d.oid IS NOT NULL
              ORDER BY f.rank, s.oid LIMIT 1) q ON true
            WHERE a.attnum > 0 AND NOT a.attisdropped
              AND (a.attrelid IN (SELECT oid FROM tables) OR a.attrelid IN (%s))
            ORDER BY a.attrelid, a.attnum""";

    /** The columns of all tables, and of the composite types listed under {@code relations}. */
    static ByTable<Attribute> read(Query query, Stream<Long> relations) throws SQLException {
        ByTable<Attribute> attributes = new ByTable<>();
        String text = String.format(Locale.ROOT, TEXT, oids(relations));
        query.overTables(text, r -> attributes.add(r.getLong("attrelid"), attribute(r)));
        return attributes;
    }

    private static String oids(Stream<Long> relations) {
        return Stream.concat(Stream.of(0L), relations).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Attribute attribute(ResultSet r) throws SQLException {
        return new Attribute(
                r.getString("attname"),
                new TypeUse(r.getLong("atttypid"), r.getInt("atttypmod")),
                r.getBoolean("not_null"),
                r.getString("expression"),
                identity(r.getString("attidentity")),
                !r.getString("attgenerated").isEmpty(),
                sequence(r.getString("nspname"), r.getString("relname")),
                r.getObject("ends", Long.class));
    }

    private static Identity identity(String letter) {
        return switch (letter) {
            case "a" -> Identity.ALWAYS;
            case "d" -> Identity.BY_DEFAULT;
            default -> Identity.NONE;
        };
    }

    private static @Nullable TableName sequence(@Nullable String schema, @Nullable String name) {
        return schema == null || name == null ? null : new TableName(schema, name);
    }
}
