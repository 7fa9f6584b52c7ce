package io.mockcraft.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.mockcraft.MockCraft;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of older versions create their tables and fill them. */
class OlderFilesOnPostgresTest {

    private static final String FILE = """
            tables:
            - name: users
              count: 5
              columns:
              - { name: _id, type: uuid, generator: uuid, primary_key: true }
              - { name: email, type: string, generator: email, unique: true }
              - { name: plan, type: string, generator: enum, values: [free, pro] }
              - { name: age, type: integer, generator: number, params: { min: 18, max: 30 } }
              - { name: created_at, type: timestamp, generator: timestamp, params: { start: "2023-01-01", end: "2023-02-01" } }
            - name: posts
              count: 20
              columns:
              - { name: _id, type: uuid, generator: uuid, primary_key: true }
              - { name: user_id, type: uuid, generator: uuid }
              - { name: size, type: integer, generator: mysql_nosuchtype }
            relations:
            - { type: one-to-many, from_table: users, from_column: _id, to_table: posts, to_column: user_id }
            """;

    @Test
    void fillsWhatTheFileSays() throws SQLException {
        DataSource database = EmbeddedDatabase.freshDatabase();
        try (Seeded seeded = MockCraft.inline(FILE).seed(42).into(database).start()) {
            assertThat(seeded.report().total()).isEqualTo(25);
            assertThat(number(database, "select count(*) from posts join users on users._id = posts.user_id"))
                    .isEqualTo(20);
            assertThat(number(database, "select count(distinct email) from users where plan in ('free', 'pro')"))
                    .isEqualTo(5);
            assertThat(number(
                            database,
                            "select count(*) from users where age between 18 and 30"
                                    + " and created_at between '2023-01-01' and '2023-02-02'"))
                    .isEqualTo(5);
            assertThat(seeded.report().notices())
                    .anyMatch(notice -> notice.contains("\"mysql_nosuchtype\" says a type only"));
        }
    }

    @ParameterizedTest
    @CsvSource({"simple.yaml, 8", "mongodb_test.yaml, 60", "schema3.yaml, 140"})
    void fillsTheSharedFiles(String file, long rows) throws IOException {
        String shared = System.getProperty("mockcraft.shared", "");
        assumeThat(shared)
                .as("-Dmockcraft.shared names the folder with the shared data")
                .isNotEmpty();
        String text = Files.readString(Path.of(shared, "data", "older-mockcraft", file));
        try (Seeded seeded = MockCraft.inline(text)
                .seed(42)
                .into(EmbeddedDatabase.freshDatabase())
                .start()) {
            assertThat(seeded.report().total()).isEqualTo(rows);
            assertThat(seeded.report().notices()).isEmpty();
        }
    }

    private static long number(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
