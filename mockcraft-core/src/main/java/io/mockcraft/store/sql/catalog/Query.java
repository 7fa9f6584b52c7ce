package io.mockcraft.store.sql.catalog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the catalog's queries, each over all tables at once.
 *
 * @param connection the session, see {@link QuietSession}
 * @param version the server's version, such as 180006
 */
record Query(Connection connection, int version) {

    /** What a query's text calls the tables to read, and their parts: each table itself, and all its partitions. */
    private static final String TABLES = """
            WITH RECURSIVE tables AS (
              SELECT c.oid, n.nspname, c.relname, c.relkind
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence <> 't'
                AND n.nspname NOT IN ('information_schema', 'mockcraft') AND n.nspname !~ '^pg_'
                AND has_schema_privilege(n.oid, 'USAGE')
                AND NOT EXISTS (SELECT FROM pg_depend d
                                WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')),
            parts AS (
              SELECT t.oid AS root, t.oid FROM tables t WHERE t.relkind <> 'p'
              UNION ALL
              SELECT t.oid, p.relid::oid FROM tables t CROSS JOIN LATERAL pg_partition_tree(t.oid) p WHERE t.relkind = 'p')
            """;

    /** Calls {@code each} for every row of the query {@code text}, which may read from {@code tables} and {@code parts}. */
    void overTables(String text, RowHandler each) throws SQLException {
        run(TABLES + text, each);
    }

    void run(String text, RowHandler each) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(text)) {
            while (rows.next()) {
                each.accept(rows);
            }
        }
    }

    /** {@code text} where the server has this feature, else {@code otherwise}. */
    String since(int since, String text, String otherwise) {
        return version >= since ? text : otherwise;
    }

    /** A text array; empty where it is null. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? List.of() : List.copyOf(Arrays.asList((String[]) array.getArray()));
    }

    /** Takes one row of a result. */
    interface RowHandler {
        void accept(ResultSet row) throws SQLException;
    }
}
