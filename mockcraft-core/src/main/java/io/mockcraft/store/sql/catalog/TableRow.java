package io.mockcraft.store.sql.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as {@code pg_class} has it.
 *
 * @param readable whether the current role may select from it
 */
record TableRow(
        long oid,
        String schema,
        String name,
        boolean partitioned,
        boolean rowSecurity,
        boolean inherited,
        boolean readable) {

    private static final String TEXT = """
            SELECT t.oid, t.nspname, t.relname, t.relkind = 'p' AS partitioned,
                   row_security_active(t.oid) AS secured,
                   t.relkind = 'r' AND EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = t.oid) AS inherited,
                   has_table_privilege(t.oid, 'SELECT') AS readable
            FROM tables t""";

    static List<TableRow> read(Query query) throws SQLException {
        List<TableRow> rows = new ArrayList<>();
        query.overTables(
                TEXT,
                r -> rows.add(new TableRow(
                        r.getLong("oid"),
                        r.getString("nspname"),
                        r.getString("relname"),
                        r.getBoolean("partitioned"),
                        r.getBoolean("secured"),
                        r.getBoolean("inherited"),
                        r.getBoolean("readable"))));
        return rows;
    }
}
