package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Routine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A used type as {@code pg_type} has it.
 *
 * @param name its bare name
 * @param system whether it comes with the server
 * @param sqlName how SQL writes it, modifier and schema included
 * @param shape {@code typtype}: b, c, d, e, m, p or r; a for an array
 * @param base what it is made of: a domain's base, an array's element, a range's or multirange's bound
 * @param notNull whether a domain refuses null
 * @param relation what a composite type's columns are listed under; 0 otherwise
 * @param labels an enum's labels
 * @param checks a domain's own checks
 */
record TypeRow(
        String name,
        boolean system,
        String sqlName,
        char shape,
        TypeUse base,
        boolean notNull,
        long relation,
        List<String> labels,
        List<Check> checks) {

    /** Follows the type of every column to what it is made of, modifiers carried along. */
    private static final String TEXT = """
            , shapes AS (
              SELECT t.oid, t.typname, t.typnamespace, t.typnotnull, t.typrelid, t.typbasetype, t.typtypmod,
                     r.rngsubtype, t.typelem,
                     CASE WHEN t.typtype = 'b' AND t.typcategory = 'A' AND t.typlen = -1 AND t.typelem <> 0
                               AND t.typname NOT IN ('int2vector', 'oidvector')
                          THEN 'a' ELSE t.typtype END AS shape
              FROM pg_type t LEFT JOIN pg_range r ON t.oid = r.rngtypid OR t.oid = %s),
            uses (oid, modifier) AS (
              SELECT a.atttypid, a.atttypmod FROM pg_attribute a
              WHERE a.attrelid IN (SELECT oid FROM tables) AND a.attnum > 0 AND NOT a.attisdropped
              UNION
              SELECT p.oid, p.modifier FROM uses u JOIN shapes s ON s.oid = u.oid CROSS JOIN LATERAL (
                SELECT s.typbasetype, s.typtypmod WHERE s.shape = 'd'
                UNION ALL SELECT s.typelem, u.modifier WHERE s.shape = 'a'
                UNION ALL SELECT s.rngsubtype, -1 WHERE s.shape IN ('r', 'm')
                UNION ALL SELECT a.atttypid, a.atttypmod FROM pg_attribute a
                          WHERE s.shape = 'c' AND a.attrelid = s.typrelid AND a.attnum > 0 AND NOT a.attisdropped
              ) p (oid, modifier))
            SELECT u.oid, u.modifier, s.typname, s.typnamespace = 'pg_catalog'::regnamespace AS system, s.shape,
                   format_type(u.oid, u.modifier) AS sql_name, s.typnotnull, s.typrelid,
                   CASE s.shape WHEN 'd' THEN s.typbasetype WHEN 'a' THEN s.typelem
                                ELSE coalesce(s.rngsubtype, 0) END AS base,
                   CASE s.shape WHEN 'd' THEN s.typtypmod WHEN 'a' THEN u.modifier ELSE -1 END AS base_modifier,
                   ARRAY(SELECT e.enumlabel::text FROM pg_enum e
                         WHERE e.enumtypid = u.oid ORDER BY e.enumsortorder) AS labels,
                   ARRAY(SELECT k.conname::text FROM pg_constraint k
                         WHERE k.contypid = u.oid AND k.contype = 'c' ORDER BY k.conname) AS check_names,
                   ARRAY(SELECT pg_get_expr(k.conbin, 0) FROM pg_constraint k
                         WHERE k.contypid = u.oid AND k.contype = 'c' ORDER BY k.conname) AS check_texts
            FROM uses u JOIN shapes s ON s.oid = u.oid""";

    static Map<TypeUse, TypeRow> read(Query query, List<Routine> routines) throws SQLException {
        Map<TypeUse, TypeRow> rows = new HashMap<>();
        String multirange = query.since(140_000, "r.rngmultitypid", "NULL");
        query.overTables(
                String.format(Locale.ROOT, TEXT, multirange),
                r -> rows.put(new TypeUse(r.getLong("oid"), r.getInt("modifier")), row(r, routines)));
        return rows;
    }

    private static TypeRow row(ResultSet r, List<Routine> routines) throws SQLException {
        return new TypeRow(
                r.getString("typname"),
                r.getBoolean("system"),
                r.getString("sql_name"),
                r.getString("shape").charAt(0),
                new TypeUse(r.getLong("base"), r.getInt("base_modifier")),
                r.getBoolean("typnotnull"),
                r.getLong("typrelid"),
                Query.texts(r, "labels"),
                checks(Query.texts(r, "check_names"), Query.texts(r, "check_texts"), routines));
    }

    private static List<Check> checks(List<String> names, List<String> texts, List<Routine> routines) {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            checks.add(CheckReader.check(names.get(i), texts.get(i), List.of(), routines));
        }
        return checks;
    }
}
