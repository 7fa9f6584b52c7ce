package io.mockcraft.store.sql.ddl;

import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Creates the tables that a schema names and the target lacks. */
public final class MissingTables {

    private MissingTables() {}

    /**
     * Creates these tables, in the connection's transaction where it has one. The order does not matter: foreign keys,
     * cycles included, come after all tables. Schemas that are missing are created too. Nothing that exists is touched.
     *
     * @throws MockCraftException naming the table, when the database refuses: a type that does not exist, a reference to
     *     columns that are no key, a table that is already there, a missing right
     */
    public static void create(Connection connection, List<NewTable> tables) {
        for (NewTable table : tables) {
            if (!table.name().schema().equals("public")) {
                run(connection, CreateStatements.schema(table.name()), table.name());
            }
        }
        for (NewTable table : tables) {
            run(connection, CreateStatements.table(table), table.name());
        }
        for (NewTable table : tables) {
            for (NewTable.NewReference reference : table.references()) {
                run(connection, CreateStatements.reference(table.name(), reference), table.name());
            }
        }
    }

    private static void run(Connection connection, String sql, TableName table) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new MockCraftException(
                    new Problem(
                            Location.of("PostgreSQL"),
                            table.toString(),
                            "the table cannot be created: " + e.getMessage(),
                            "mend its types and references in the schema, or create it with your own DDL"),
                    e);
        }
    }
}
