package io.mockcraft.store.sql.cleanup;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.relations.Relation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Users' triggers and rules on deletes and updates, switched off for the length of a transaction: the last way to take
 * out rows that they keep. Only a table's owner may. Triggers that hold keys stay on.
 */
final class SwitchedOff {

    private static final String EACH = """
            WITH given AS (SELECT unnest('{OIDS}'::oid[]) AS oid),
                 parts AS (SELECT p.relid::oid AS oid FROM given g, pg_partition_tree(g.oid::regclass) p
                           UNION SELECT oid FROM given)
            SELECT format('ALTER TABLE ONLY %I.%I DISABLE %s %I', n.nspname, c.relname, x.kind, x.name) AS off,
                   format('ALTER TABLE ONLY %I.%I ENABLE %s %I', n.nspname, c.relname,
                          CASE x.enabled WHEN 'A' THEN 'ALWAYS ' ELSE '' END || x.kind, x.name) AS back
            FROM (SELECT tgrelid AS oid, 'TRIGGER' AS kind, tgname AS name, tgenabled AS enabled FROM pg_trigger
                  WHERE NOT tgisinternal AND tgtype & 24 <> 0
                  UNION ALL
                  SELECT ev_class, 'RULE', rulename, ev_enabled FROM pg_rewrite WHERE ev_type IN ('2', '4')) x
            JOIN pg_class c ON c.oid = x.oid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE x.oid IN (SELECT oid FROM parts) AND x.enabled IN ('O', 'A')
            ORDER BY off""";

    private final Connection connection;
    private final List<String> back = new ArrayList<>();

    private SwitchedOff(Connection connection) {
        this.connection = connection;
    }

    /** Switches them off. */
    static SwitchedOff on(Connection connection, List<Relation> tables) throws SQLException {
        SwitchedOff switched = new SwitchedOff(connection);
        String oids = tables.stream().map(t -> Long.toString(t.oid())).collect(Collectors.joining(","));
        List<String[]> each = Sql.of(EACH.replace("OIDS", oids))
                .query(connection, row -> new String[] {row.getString("off"), row.getString("back")});
        for (String[] statements : each) {
            Sql.of(statements[0]).update(connection);
            switched.back.add(statements[1]);
        }
        return switched;
    }

    /** Switches them on again; keys that are checked late are checked before. */
    void backOn() throws SQLException {
        if (!back.isEmpty()) {
            Sql.of("SET CONSTRAINTS ALL IMMEDIATE").update(connection);
        }
        for (String statement : back) {
            Sql.of(statement).update(connection);
        }
    }
}
