package io.mockcraft.store.sql.catalog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A connection whose {@code search_path} is {@code pg_catalog} for a while, inside a transaction.
 *
 * <p>So no operator, function or type of the user's can stand in for one of the system's, and the server prints every
 * name of the user's with its schema, whatever path the session has. Queries are not compiled either: that takes seconds
 * for queries that run for milliseconds.
 */
final class QuietSession implements AutoCloseable {

    private static final String LOOK = """
            SELECT pg_catalog.current_setting('server_version_num')::pg_catalog.int4,
                   pg_catalog.current_schemas(false)::pg_catalog.text[],
                   pg_catalog.current_setting('search_path'),
                   pg_catalog.current_setting('jit')""";
    private static final String SET =
            "SELECT pg_catalog.set_config('search_path', ?, true), pg_catalog.set_config('jit', ?, true)";

    private final Connection connection;
    private final boolean ownTransaction;
    private final Server server;
    private final String searchPath;
    private final String jit;

    private QuietSession(Connection connection, boolean ownTransaction, Server server, String searchPath, String jit) {
        this.connection = connection;
        this.ownTransaction = ownTransaction;
        this.server = server;
        this.searchPath = searchPath;
        this.jit = jit;
    }

    static QuietSession open(Connection connection) throws SQLException {
        QuietSession session = look(connection);
        if (session.ownTransaction) {
            connection.setAutoCommit(false);
        }
        session.use("pg_catalog, pg_temp", "off");
        return session;
    }

    Server server() {
        return server;
    }

    /** Sets everything back; a transaction that has failed does so itself when it is rolled back. */
    @Override
    public void close() throws SQLException {
        if (ownTransaction) {
            connection.rollback();
            connection.setAutoCommit(true);
        } else {
            use(searchPath, jit);
        }
    }

    private static QuietSession look(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOOK)) {
            row.next();
            Array path = row.getArray(2);
            var server = new Server(row.getInt(1), List.of((String[]) path.getArray()));
            return new QuietSession(connection, connection.getAutoCommit(), server, row.getString(3), row.getString(4));
        }
    }

    private void use(String path, String compile) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, path);
            statement.setString(2, compile);
            statement.execute();
        }
    }
}
