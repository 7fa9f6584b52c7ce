package io.mockcraft.session.lifecycle;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Runs the user's SQL scripts, each once per database and JVM; thread-safe. */
final class Scripts {

    /** What is SQL itself and no name: statements, or one that begins like one and does not end like a file. */
    private static final Pattern SQL =
            Pattern.compile("(?is)[;\\n]|^\\s*(create|alter|insert|update|delete|drop|truncate|set|grant"
                    + "|comment|select|with|call|do)\\s(?!.*\\.sql$)");

    private final Set<String> done = ConcurrentHashMap.newKeySet();

    /**
     * Runs those of the scripts that have not run in this database.
     *
     * @return whether one did
     */
    synchronized boolean run(DataSource target, List<String> scripts, Texts texts) {
        if (scripts.isEmpty()) {
            return false;
        }
        String database = identity(target);
        boolean any = false;
        for (String script : scripts) {
            boolean inline = SQL.matcher(script).find();
            String sql = inline ? script : texts.read(script, "SQL script");
            if (!done.contains(database + "\n" + sql)) {
                run(target, inline ? "ddl" : script, sql);
                done.add(database + "\n" + sql);
                any = true;
            }
        }
        return any;
    }

    private void run(DataSource target, String name, String sql) {
        try (Connection connection = target.getConnection();
                Statement statement = connection.createStatement()) {
            boolean autoCommit = connection.getAutoCommit();
            statement.execute(sql);
            if (!autoCommit) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new MockCraftException(
                    new Problem(Location.of(name), "", "the database refused the script: " + e.getMessage(), remedy(e)),
                    e);
        }
    }

    private static String remedy(SQLException e) {
        boolean there = "42P07".equals(e.getSQLState()) || "42710".equals(e.getSQLState());
        return there ? "a script runs once in each JVM, so in a database that stays write \"if not exists\"" : "";
    }

    /**
     * Two addresses may lead to one database (a pool adds parameters of its own), and one address to two databases, one
     * after the other. A script makes its tables in the schema that comes first.
     */
    private static String identity(DataSource target) {
        try (Connection connection = target.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_catalog.concat_ws(' ', d.oid,"
                        + " pg_catalog.pg_postmaster_start_time(), pg_catalog.current_schema())"
                        + " FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new MockCraftException(
                    new Problem(Location.of("target"), "", "the database cannot be asked: " + e.getMessage(), ""), e);
        }
    }
}
