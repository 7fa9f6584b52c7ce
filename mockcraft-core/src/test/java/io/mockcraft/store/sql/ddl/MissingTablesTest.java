package io.mockcraft.store.sql.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Key;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.store.sql.catalog.PostgresCatalog;
import io.mockcraft.store.sql.ddl.NewTable.NewColumn;
import io.mockcraft.store.sql.ddl.NewTable.NewReference;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingTablesTest {

    private static final TableName ORDERS = new TableName("Shop \"1\"", "Order");
    private static final TableName USERS = new TableName("public", "users");

    @Test
    void createsTablesThatReferToEachOtherInAnyOrder() throws SQLException {
        try (Connection connection = EmbeddedDatabase.freshDatabase().getConnection()) {
            MissingTables.create(
                    connection,
                    List.of(
                            new NewTable(
                                    ORDERS,
                                    List.of(
                                            new NewColumn("id", "bigint", false),
                                            new NewColumn("Buyer", "uuid", false),
                                            new NewColumn("select", "numeric(12,2)", true)),
                                    List.of("id"),
                                    List.of(List.of("Buyer", "select")),
                                    List.of(new NewReference(List.of("Buyer"), USERS, List.of("id")))),
                            new NewTable(
                                    USERS,
                                    List.of(new NewColumn("id", "uuid", false), new NewColumn("last", "bigint", true)),
                                    List.of("id"),
                                    List.of(),
                                    List.of(new NewReference(List.of("last"), ORDERS, List.of("id"))))));

            Catalog catalog = PostgresCatalog.read(connection);
            Table orders = catalog.table(ORDERS).orElseThrow();
            assertThat(orders.columns())
                    .extracting(c -> c.name() + " " + c.type().sqlName() + " " + c.nullable())
                    .containsExactly("id bigint false", "Buyer uuid false", "select numeric(12,2) true");
            assertThat(orders.keys())
                    .extracting(Key::columns)
                    .containsExactly(List.of("id"), List.of("Buyer", "select"));
            assertThat(orders.foreignKeys()).hasSize(1);
            assertThat(catalog.table(USERS).orElseThrow().foreignKeys()).hasSize(1);
        }
    }

    @Test
    void namesTheTableThatCannotBeCreated() throws SQLException {
        try (Connection connection = EmbeddedDatabase.freshDatabase().getConnection()) {
            var table =
                    new NewTable(USERS, List.of(new NewColumn("id", "strin", false)), List.of(), List.of(), List.of());

            assertThatThrownBy(() -> MissingTables.create(connection, List.of(table)))
                    .isInstanceOf(MockCraftException.class)
                    .hasMessageStartingWith("PostgreSQL public.users: the table cannot be created:"
                            + " ERROR: type \"strin\" does not exist")
                    .hasMessageEndingWith(
                            "; mend its types and references in the schema, or create it with your own DDL");
        }
    }
}
