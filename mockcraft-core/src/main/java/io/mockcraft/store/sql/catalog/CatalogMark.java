package io.mockcraft.store.sql.catalog;

import io.mockcraft.store.sql.jdbc.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells by one small query whether tables, their columns, keys, checks, functions and rights are what they were, and the ledger is
 * there: migrations run between the tests of one JVM, too, and some tests create their database again.
 */
public final class CatalogMark {

    /** Whoever alters a table leaves system rows of another transaction, {@code xmin}, or of another number. */
    private static final String TEXT = """
            WITH t AS (
              SELECT c.oid, hashtext(concat_ws(' ', n.nspname, c.relname, c.relrowsecurity, c.relacl)) AS looks
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE c.relkind IN ('r', 'p', 'S') AND n.nspname NOT IN ('information_schema', 'mockcraft')
                AND n.nspname !~ '^pg_')
            SELECT concat_ws(' ',
              (SELECT concat_ws(' ', count(*), sum(oid::bigint), sum(looks::bigint)) FROM t),
              (SELECT sum(a.xmin::text::bigint) FROM pg_attribute a JOIN t ON t.oid = a.attrelid),
              (SELECT concat_ws(' ', count(*), sum(d.xmin::text::bigint)) FROM pg_attrdef d JOIN t ON t.oid = d.adrelid),
              (SELECT concat_ws(' ', count(*), sum(i.indexrelid::bigint)) FROM pg_index i JOIN t ON t.oid = i.indrelid),
              (SELECT concat_ws(' ', count(*), sum(k.xmin::text::bigint))
               FROM pg_constraint k LEFT JOIN t ON t.oid = k.conrelid WHERE t.oid IS NOT NULL OR k.contypid <> 0),
              (SELECT concat_ws(' ', count(*), sum(xmin::text::bigint)) FROM pg_enum),
              (SELECT concat_ws(' ', count(*), sum(xmin::text::bigint)) FROM pg_proc WHERE oid >= 16384),
              to_regclass('mockcraft.noted')::oid)""";

    private CatalogMark() {}

    /** A text that differs from the one of before when the catalog does. */
    public static String read(Connection connection) throws SQLException {
        return Sql.of(TEXT).query(connection, row -> row.getString(1)).get(0);
    }
}
