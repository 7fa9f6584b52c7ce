package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Access;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table as {@code pg_class} has it. */
record TableRow(long oid, String schema, String name, boolean partitioned, boolean inherited, Access access) {

    private static final String TEXT = """
            SELECT t.oid, t.nspname, t.relname, t.relkind = 'p' AS partitioned,
                   row_security_active(t.oid) AS secured,
                   t.relkind = 'r' AND EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = t.oid) AS inherited,
                   has_table_privilege(t.oid, 'SELECT') AS reads, has_table_privilege(t.oid, 'INSERT') AS inserts
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
                        r.getBoolean("inherited"),
                        new Access(r.getBoolean("reads"), r.getBoolean("inserts"), r.getBoolean("secured")))));
        return rows;
    }
}
