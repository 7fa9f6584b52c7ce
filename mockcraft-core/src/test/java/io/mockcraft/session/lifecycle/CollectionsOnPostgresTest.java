package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import io.mockcraft.testing.Resources;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Collections become tables where only an SQL database is given and it may create tables. */
class CollectionsOnPostgresTest {

    private static final String VISITS = """
            collections:
              visits:
                rows: 4
                fields:
                  id: sequence
                  page: { object: { path: word, size: { generator: int, range: 1..9 } } }
                  words: { array: { of: word, count: 2 } }
            """;

    @Test
    void aFileOfNothingButCollectionsIsATableForEach() throws SQLException {
        DataSource database = EmbeddedDatabase.freshDatabase();
        try (Seeded seeded = MockCraft.inline(Resources.text("/older/collections.yaml"))
                .seed(42)
                .into(database)
                .start()) {
            assertThat(seeded.report().notices())
                    .contains(
                            "collections.customers: a table, because only an SQL database is given",
                            "collections.orders: a table, because only an SQL database is given");
            assertThat(number(database, "select count(*) from customers where address->'geo'->>'lat' is not null"))
                    .isEqualTo(15);
            assertThat(number(database, "select count(*) from orders o join customers c on c._id = o.customer_id"))
                    .isEqualTo(40);
            assertThat(number(
                            database,
                            "select count(*) from orders where jsonb_array_length(lines) not between 1 and 3"))
                    .isZero();
            assertThat(number(
                            database,
                            "select count(*) from customers, jsonb_array_elements(scores) score"
                                    + " where score::int between 1 and 10"))
                    .as("an array's min and max are its elements', where it has a count")
                    .isEqualTo(60);
        }
    }

    @Test
    void fieldsInDocumentsReferToRowsThatAreThere() throws SQLException {
        DataSource database = EmbeddedDatabase.freshDatabase();
        try (Seeded seeded = MockCraft.inline(Resources.text("/older/references-in-documents.yaml"))
                .seed(42)
                .into(database)
                .start()) {
            String known = "select count(*) from orders where gift->>'product' in (select _id from products)"
                    + " and gift->>'name' in (select name from products)"
                    + " and lines->0->>'product' in (select _id from products)";
            assertThat(number(database, known)).isEqualTo(9);
            String differ = "select count(*) from orders where lines->0->>'product' <> lines->1->>'product'";
            assertThat(number(database, differ))
                    .as("each element has a row of its own")
                    .isPositive();
        }
    }

    @Test
    void aTableThatIsThereIsFilled() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith(
                "create table visits (id bigint primary key, page json not null, words text[] not null, seen date not null)");
        try (Seeded seeded =
                MockCraft.inline("create: missing\n" + VISITS).into(database).start()) {
            assertThat(seeded.report().total()).isEqualTo(4);
            assertThat(number(database, "select count(*) from visits where cardinality(words) = 2"))
                    .isEqualTo(4);
        }
    }

    @Test
    void aDryRunShowsTheTable() {
        assertThat(MockCraft.inline("create: missing\n" + VISITS)
                        .into(EmbeddedDatabase.freshDatabase())
                        .plan()
                        .toString())
                .contains("visits", "4 rows");
    }

    @Test
    void withoutLeaveToCreateTheyNeedADocumentStore() {
        assertThatThrownBy(() -> MockCraft.inline(VISITS)
                        .into(EmbeddedDatabase.freshDatabase())
                        .start())
                .hasMessage(
                        "inline:2:3 collections.visits: it needs a document store, but only an SQL database is given;"
                                + " write `create: missing` at the top of the schema to have a table made of it, or remove it");
    }

    @Test
    void aTableAndACollectionHaveDifferentNames() {
        assertThatThrownBy(() -> MockCraft.inline("create: missing\ntables: { visits: {} }\n" + VISITS)
                        .into(EmbeddedDatabase.freshDatabase())
                        .start())
                .hasMessage(
                        "inline:4:3 collections.visits: there is a table of this name, and only an SQL database is given;"
                                + " give one of them another name");
    }

    private static long number(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
