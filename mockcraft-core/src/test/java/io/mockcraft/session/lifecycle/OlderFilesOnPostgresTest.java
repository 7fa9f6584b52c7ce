package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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
    @CsvFileSource(resources = "/older/rows.csv", useHeadersInDisplayName = true)
    void fillsAnEmptyDatabaseAndOneThatHasTheTables(String file, long rows) throws IOException, SQLException {
        DataSource database = EmbeddedDatabase.freshDatabase();
        String ddl = text(file.replaceFirst("\\.[a-z]+$", ".sql"));
        if (!ddl.isEmpty()) {
            execute(database, ddl);
        }
        String text = text(file);
        for (String round : List.of("empty", "with tables")) {
            try (Seeded seeded = MockCraft.inline(text).seed(42).into(database).start()) {
                assertThat(seeded.report().total()).as(round).isEqualTo(rows);
            }
        }
    }

    @Test
    void mistakesAreToldTogetherWithTheirPlaces() throws IOException {
        String text = text("wrong.yaml");
        assertThatThrownBy(() -> MockCraft.inline(text)
                        .into(EmbeddedDatabase.freshDatabase())
                        .start())
                .hasMessage("""
                        inline:3:10 tables.users.rows: a count cannot be negative; write 0 or more
                        inline:6:40 tables.users.a: no generator "nosuchthing"
                        inline:7:40 tables.users.b: no generator "fistname"; did you mean "first_name" or "firstname" or "file_name"?
                        inline:8:40 tables.users.c: "enum" has no values to choose from; write values: [a, b] beside it
                        inline:9:40 tables.users.d: no generator "diagnossis"; did you mean "diagnosis"?
                        inline:10:9 tables: table "users" is there twice; put their columns together, or give one another name
                        inline:13:10 tables.posts.rows: expected a whole number, found the text "many"
                        inline:16:12 tables.posts: column "id" is there twice; keep one of them
                        inline:18:36 relations[0]: no column "iid" in table "users"; did you mean "id"?""");
    }

    @Test
    void aJunctionTableThatOnlyARelationNamesIsMade() throws IOException, SQLException {
        DataSource database = EmbeddedDatabase.freshDatabase();
        try (Seeded seeded =
                MockCraft.inline(text("junction.yaml")).seed(42).into(database).start()) {
            String joined = "select count(distinct (user_id, role_id)) from user_roles"
                    + " join users on users.id = user_id join roles on roles.id = role_id";
            assertThat(number(database, joined)).isEqualTo(10);
            assertThat(seeded.report().total()).isEqualTo(24);
        }
    }

    @Test
    void everyNameOfTheOlderToolLoads() throws IOException {
        String shared = shared();
        List<String> lines = Files.readAllLines(Path.of(shared, "data", "generator-names.tsv"));
        for (int from = 1; from < lines.size(); from += 100) {
            StringBuilder text = new StringBuilder("tables:\n- name: all_names\n  count: 3\n  columns:\n");
            for (String line : lines.subList(from, Math.min(from + 100, lines.size()))) {
                text.append("  - ").append(column(line.split("\t", -1))).append('\n');
            }
            try (Seeded seeded = MockCraft.inline(text.toString())
                    .seed(42)
                    .into(EmbeddedDatabase.freshDatabase())
                    .start()) {
                assertThat(seeded.report().total()).isEqualTo(3);
            }
        }
    }

    /** A column of one of the older tool's generators: category, name, output, parameters. */
    private static String column(String[] generator) {
        String type = OUTPUTS.getOrDefault(generator[2], "string");
        String params = List.of(generator[3].split(",")).stream()
                .filter(PARAMETERS::containsKey)
                .map(name -> name + ": " + PARAMETERS.get(name))
                .collect(Collectors.joining(", "));
        return "{ name: c_" + generator[1] + ", type: " + type + ", generator: " + generator[1] + ", params: { "
                + params + " } }";
    }

    private static final Map<String, String> OUTPUTS = Map.ofEntries(
            Map.entry("int", "bigint"),
            Map.entry("float", "float"),
            Map.entry("float32", "float32"),
            Map.entry("float64", "float64"),
            Map.entry("int8", "int8"),
            Map.entry("int16", "int16"),
            Map.entry("int64", "int64"),
            Map.entry("uint", "uint64"),
            Map.entry("uint64", "uint64"),
            Map.entry("bool", "boolean"),
            Map.entry("time", "datetime"),
            Map.entry("map[string]any", "json"),
            Map.entry("map[string]string", "json"),
            Map.entry("map[string][]string", "json"),
            Map.entry("[]string", "json"),
            Map.entry("[]int", "json"));

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("min", "1"),
            Map.entry("max", "\"5\""),
            Map.entry("length", "\"12\""),
            Map.entry("count", "2"),
            Map.entry("rowcount", "2"),
            Map.entry("fields", "[{ name: a, function: word }, { name: b, function: number }]"),
            Map.entry("n", "9"),
            Map.entry("ints", "[1, 2, 3]"),
            Map.entry("uints", "[4, 5]"),
            Map.entry("str", "ab"),
            Map.entry("strs", "[p, q]"),
            Map.entry("options", "[a, b]"),
            Map.entry("weights", "[1, 2]"),
            Map.entry("numdice", "2"),
            Map.entry("sides", "6"),
            Map.entry("wordcount", "5"),
            Map.entry("sentencecount", "2"),
            Map.entry("people", "[A, B]"),
            Map.entry("teams", "[X, Y]"));

    @ParameterizedTest
    @CsvSource({"simple.yaml, 8", "mongodb_test.yaml, 60", "schema3.yaml, 140"})
    void fillsTheSharedFiles(String file, long rows) throws IOException {
        String text = Files.readString(Path.of(shared(), "data", "older-mockcraft", file));
        try (Seeded seeded = MockCraft.inline(text)
                .seed(42)
                .into(EmbeddedDatabase.freshDatabase())
                .start()) {
            assertThat(seeded.report().total()).isEqualTo(rows);
            assertThat(seeded.report().notices()).isEmpty();
        }
    }

    private static String shared() {
        String shared = System.getProperty("mockcraft.shared", "");
        assumeThat(shared)
                .as("-Dmockcraft.shared names the folder with the shared data")
                .isNotEmpty();
        return shared;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = OlderFilesOnPostgresTest.class.getResourceAsStream("/older/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
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
