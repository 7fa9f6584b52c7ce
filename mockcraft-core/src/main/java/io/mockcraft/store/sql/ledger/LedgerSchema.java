package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.sql.jdbc.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The ledger's own tables. They have a schema of their own, so that migration tools still find an empty one.
 *
 * <p>Tables are named by number and name, as a table that was dropped and created again is another one.
 */
public final class LedgerSchema {

    /** The lock under which the ledger is created and key ranges are given out. */
    static final String LOCK = "pg_advisory_xact_lock(1297044052, 0)";

    /** Its tables with the columns that hold what is kept, as COPY names them: another number would do for a note. */
    public static final List<String> CONTENTS = List.of(
            "mockcraft.run",
            "mockcraft.claim",
            "mockcraft.sequence_mark",
            "mockcraft.owned",
            "mockcraft.noted_table",
            "mockcraft.noted (run, tbl, digest, refs, rest)");

    /** Unique indexes, not keys: constraints of temporary tables would look like a change of the user's tables. */
    private static final String TABLES = """
            CREATE TABLE mockcraft.run (
                id bigint GENERATED ALWAYS AS IDENTITY,
                owner int NOT NULL,
                label text NOT NULL,
                mode text NOT NULL,
                state text NOT NULL CHECK (state IN ('claimed', 'written', 'kept')),
                started_empty boolean NOT NULL DEFAULT false,
                ties text[] NOT NULL,
                started timestamptz NOT NULL DEFAULT now());
            CREATE UNIQUE INDEX ON mockcraft.run (id);
            CREATE TABLE mockcraft.claim (
                run bigint NOT NULL,
                tbl bigint NOT NULL,
                name text NOT NULL,
                kind text NOT NULL CHECK (kind IN ('RANGE', 'KEYS', 'WHOLE', 'PLACES')),
                key_columns text[] NOT NULL,
                first bigint NOT NULL,
                last bigint NOT NULL,
                was_empty boolean NOT NULL);
            CREATE UNIQUE INDEX ON mockcraft.claim (run, tbl, kind);
            CREATE TABLE mockcraft.sequence_mark (
                run bigint NOT NULL,
                seq bigint NOT NULL,
                last_value bigint NOT NULL,
                is_called boolean NOT NULL);
            CREATE UNIQUE INDEX ON mockcraft.sequence_mark (run, seq);
            CREATE TABLE mockcraft.owned (
                run bigint NOT NULL,
                tbl bigint NOT NULL,
                key text[] NOT NULL);
            CREATE INDEX ON mockcraft.owned (run, tbl);
            CREATE TABLE mockcraft.noted_table (
                run bigint NOT NULL,
                tbl bigint NOT NULL,
                key_columns text[] NOT NULL,
                reference_columns text[] NOT NULL,
                rest_columns text[],
                complete boolean NOT NULL,
                sequence_stood bigint);
            CREATE UNIQUE INDEX ON mockcraft.noted_table (run, tbl);
            CREATE TABLE mockcraft.noted (
                no bigint GENERATED ALWAYS AS IDENTITY,
                run bigint NOT NULL,
                tbl bigint NOT NULL,
                digest text NOT NULL,
                refs text[] NOT NULL,
                rest text);
            CREATE INDEX ON mockcraft.noted (run, tbl, digest);
            """;

    private LedgerSchema() {}

    /** The statements that make its tables for one transaction only. */
    public static String temporary() {
        return TABLES.replace("CREATE TABLE", "CREATE TEMPORARY TABLE");
    }

    /**
     * Creates what is missing; those who come at the same time wait for each other.
     *
     * @return false when the role may use neither its own ledger nor the one that is there
     */
    public static boolean ensure(Connection connection) throws SQLException {
        if (exists(connection)) {
            return usable(connection);
        }
        Sql.of("SELECT " + LOCK).query(connection, row -> 1);
        if (!exists(connection)) {
            if (!creatable(connection)) {
                return false;
            }
            create(connection);
        }
        return usable(connection);
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!schemaExists(connection)) {
                statement.execute("CREATE SCHEMA mockcraft; COMMENT ON SCHEMA mockcraft IS"
                        + " 'MockCraft: which rows of this database belong to which test run'");
            }
            statement.execute("CREATE SEQUENCE mockcraft.owner AS int;" + TABLES);
        }
    }

    private static boolean creatable(Connection connection) throws SQLException {
        return Sql.of("SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'mockcraft')"
                        + " THEN has_schema_privilege('mockcraft', 'CREATE')"
                        + " ELSE has_database_privilege(current_database(), 'CREATE') END")
                .query(connection, row -> row.getBoolean(1))
                .get(0);
    }

    /** Another role may have made it for itself. */
    private static boolean usable(Connection connection) throws SQLException {
        return Sql.of("SELECT CASE WHEN has_schema_privilege('mockcraft', 'USAGE')"
                        + " THEN has_table_privilege('mockcraft.run', 'INSERT') ELSE false END")
                .query(connection, row -> row.getBoolean(1))
                .get(0);
    }

    /** An administrator may have made it for a role that may not. */
    private static boolean schemaExists(Connection connection) throws SQLException {
        return Sql.of("SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'mockcraft')")
                .query(connection, row -> row.getBoolean(1))
                .get(0);
    }

    /**
     * Whether the database has a ledger. Asks the tables of the catalog, not to_regclass: that may remember what it saw before
     * the wait.
     */
    public static boolean exists(Connection connection) throws SQLException {
        return Sql.of("SELECT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname = 'mockcraft' AND c.relname = 'noted')")
                .query(connection, row -> row.getBoolean(1))
                .get(0);
    }
}
