package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.TableName;
import io.mockcraft.row.RowSource;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.names.Identifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Runs what the database would check only at commit, one constraint after the other, so that a failure has its table, and
 * what triggers write then is counted with the rest.
 */
public final class DeferredChecks {

    private static final String OF_TABLE = "SELECT DISTINCT pg_catalog.quote_ident(n.nspname) || '.' ||"
            + " pg_catalog.quote_ident(c.conname) AS name,"
            + " c.condeferred FROM pg_catalog.pg_constraint c"
            + " JOIN pg_catalog.pg_namespace n ON n.oid = c.connamespace"
            + " WHERE c.condeferrable AND c.conrelid = pg_catalog.to_regclass(";

    /** A constraint that may be deferred, and whether it is where nobody says otherwise. */
    private record Constraint(String name, boolean deferred) {}

    private DeferredChecks() {}

    /**
     * Checks all rows of these steps, in the transaction that wrote them, which goes on deferring as it did. Constraint triggers of several tables may share a
     * name, and all run at once: tables without rows come last, so that none of them is blamed for another.
     */
    public static void run(Connection connection, List<WriteStep> steps) throws SQLException {
        for (boolean empty : new boolean[] {false, true}) {
            for (WriteStep step : steps) {
                for (RowSource source : step.sources()) {
                    if (empty == (source.size() == 0)) {
                        run(connection, source.table(), step.sources());
                    }
                }
            }
        }
    }

    private static void run(Connection connection, TableName table, List<RowSource> sources) throws SQLException {
        List<Constraint> constraints = Sql.of(OF_TABLE)
                .bind(Identifiers.quote(table))
                .add(") ORDER BY name")
                .query(connection, row -> new Constraint(row.getString(1), row.getBoolean(2)));
        for (Constraint constraint : constraints) {
            try {
                set(connection, constraint, "IMMEDIATE");
            } catch (SQLException e) {
                throw Refusal.of(
                        e, sources.stream().filter(s -> s.table().equals(table)).toList());
            }
        }
        for (Constraint constraint : constraints) {
            if (constraint.deferred()) {
                set(connection, constraint, "DEFERRED");
            }
        }
    }

    private static void set(Connection connection, Constraint constraint, String when) throws SQLException {
        Sql.of("SET CONSTRAINTS " + constraint.name() + " " + when).update(connection);
    }
}
