package io.mockcraft.store.sql.ledger.file;

import io.mockcraft.store.sql.jdbc.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Where ledgers are kept in files: a folder of the user, with a file for each database.
 *
 * @param path the folder; it need not exist
 */
public record LedgerFolder(Path path) {

    /**
     * A server is known by its number and by where it answers, since a copy of a server has its number too; a database by
     * its number in the server. Not every role may ask for the server's.
     */
    private static final String IDENTITY = """
            SELECT concat_ws('-', CASE WHEN has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')
                                       THEN (SELECT system_identifier FROM pg_catalog.pg_control_system()) END,
                             (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database()),
                             current_database())
            """;

    /** The folder that {@code mockcraft.ledger} or {@code MOCKCRAFT_LEDGER} names, else one in the user's home. */
    public static LedgerFolder usual() {
        String named = System.getProperty("mockcraft.ledger", System.getenv("MOCKCRAFT_LEDGER"));
        return new LedgerFolder(
                named == null
                        ? Path.of(System.getProperty("user.home"), ".mockcraft", "ledger")
                        : Path.of(named).toAbsolutePath());
    }

    /** Whether there may be files in it. */
    public boolean exists() {
        return Files.isDirectory(path);
    }

    /**
     * The file of a database.
     *
     * @param addresses the hosts and ports of the connection
     */
    public LedgerFile fileFor(Connection connection, List<String> addresses) throws SQLException {
        String database =
                Sql.of(IDENTITY).query(connection, row -> row.getString(1)).get(0);
        return new LedgerFile(path, (String.join("-", addresses) + "-" + database).replaceAll("[^A-Za-z0-9.-]", "_"));
    }
}
