package io.mockcraft.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Rules of the schema language, judged by SQL on the seeded database. A case in {@code language/*.txt} gives tables, a schema
 * and queries: those after {@code none} must find no row, those after {@code some} at least one.
 */
class LanguageTest {

    private static final List<Long> SEEDS = List.of(1L, 42L, 4_711L);

    @TestFactory
    Stream<DynamicNode> keepsEveryRule() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/language"))) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream().map(LanguageTest::container);
        }
    }

    private static DynamicNode container(Path file) {
        return dynamicContainer(
                file.getFileName().toString(),
                SEEDS.stream().map(seed -> dynamicTest("seed " + seed, () -> run(file, seed))));
    }

    private static void run(Path file, long seed) throws IOException, SQLException {
        Case rules = Case.read(Files.readString(file));
        DataSource database = EmbeddedDatabase.databaseWith(rules.ddl());
        try (Seeded seeded =
                MockCraft.inline(rules.schema()).seed(seed).into(database).start()) {
            assertThat(seeded.dataset().rows()).isPositive();
            for (String query : rules.none()) {
                assertThat(count(database, query))
                        .as("seed %d: %s", seed, query)
                        .isZero();
            }
            for (String query : rules.some()) {
                assertThat(count(database, query))
                        .as("seed %d: %s", seed, query)
                        .isPositive();
            }
        }
    }

    private static long count(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from (" + query + ") found")) {
            result.next();
            return result.getLong(1);
        }
    }

    private record Case(String ddl, String schema, List<String> none, List<String> some) {

        static Case read(String text) {
            String[] parts = text.split("(?m)^--- ");
            List<String> none = new ArrayList<>();
            List<String> some = new ArrayList<>();
            String ddl = "";
            String schema = "";
            for (String part : parts) {
                int end = part.indexOf('\n');
                String body = part.substring(end + 1);
                switch (part.substring(0, Math.max(0, end)).strip()) {
                    case "ddl" -> ddl = body;
                    case "schema" -> schema = body;
                    case "none" -> none.addAll(queries(body));
                    case "some" -> some.addAll(queries(body));
                    default -> assertThat(part.strip()).isEmpty();
                }
            }
            return new Case(ddl, schema, none, some);
        }

        private static List<String> queries(String body) {
            return Stream.of(body.split(";"))
                    .map(String::strip)
                    .filter(q -> !q.isEmpty())
                    .toList();
        }
    }
}
