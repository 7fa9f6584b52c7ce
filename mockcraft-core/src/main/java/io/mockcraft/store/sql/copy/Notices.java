package io.mockcraft.store.sql.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Which messages the server sends, until the transaction ends.
 *
 * <p>The driver reads nothing before the end of a COPY: with a trigger that raises a notice for each row, server and
 * client would wait for each other for ever.
 */
final class Notices {

    private static final String SETTING = "client_min_messages";

    private Notices() {}

    static String level(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_catalog.current_setting('" + SETTING + "')")) {
            row.next();
            return row.getString(1);
        }
    }

    static void setLevel(Connection connection, String level) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT pg_catalog.set_config('" + SETTING + "', ?, true)")) {
            statement.setString(1, level);
            statement.execute();
        }
    }
}
