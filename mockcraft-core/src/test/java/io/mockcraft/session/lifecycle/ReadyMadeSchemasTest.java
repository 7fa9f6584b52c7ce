package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mockcraft.MockCraft;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.session.SeedBuilder;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The schemas that ship, each in an empty database. What their trade takes for granted stands in {@code schemas/NAME.txt}:
 * queries after {@code none} must find no row, those after {@code some} at least one.
 */
class ReadyMadeSchemasTest {

    private static final List<Long> SEEDS = List.of(1L, 42L, 4_711L);
    private static final Path RULES = Path.of("src/test/resources/schemas");

    @Test
    void areTheOnesThatThePagesName() {
        assertThat(ReadyMade.names())
                .containsExactly(
                        "airline", "bank", "blog", "crm", "hospital", "iot", "library", "saas", "school", "shop");
    }

    @TestFactory
    Stream<DynamicTest> keepTheRulesOfTheirTrade() {
        return ReadyMade.names().stream()
                .flatMap(name -> SEEDS.stream()
                        .map(seed -> dynamicTest(name + ", seed " + seed, () -> keepsTheRules(name, seed))));
    }

    @TestFactory
    Stream<DynamicTest> areSmallerInTheProfileForContinuousIntegration() {
        return ReadyMade.names().stream().map(name -> dynamicTest(name, () -> isSmallerInCi(name)));
    }

    private static void keepsTheRules(String name, long seed) throws IOException, SQLException {
        DataSource database = EmbeddedDatabase.freshDatabase();
        String rules = Files.readString(RULES.resolve(name + ".txt"));
        try (Seeded seeded =
                MockCraft.schema("mockcraft:" + name).seed(seed).into(database).start()) {
            assertThat(seeded.dataset().tables()).allMatch(table -> table.size() > 0);
            for (TableRows table : seeded.dataset().tables()) {
                assertThat(count(database, "select from " + table.label())).isEqualTo(table.size());
            }
            for (String query : queries(rules, "none")) {
                assertThat(count(database, query))
                        .as("seed %d: %s", seed, query)
                        .isZero();
            }
            for (String query : queries(rules, "some")) {
                assertThat(count(database, query))
                        .as("seed %d: %s", seed, query)
                        .isPositive();
            }
        }
    }

    private static void isSmallerInCi(String name) {
        DataSource database = EmbeddedDatabase.freshDatabase();
        long usual = rows(MockCraft.schema("mockcraft:" + name).seed(42), database);
        long small = rows(MockCraft.schema("mockcraft:" + name).profile("ci").seed(42), database);

        assertThat(small).isPositive().isLessThan(usual / 2);
    }

    private static long rows(SeedBuilder builder, DataSource database) {
        try (Seeded seeded = builder.into(database).start()) {
            return seeded.dataset().rows();
        }
    }

    private static List<String> queries(String rules, String kind) {
        return Stream.of(rules.split("(?m)^--- "))
                .filter(part -> part.startsWith(kind + "\n"))
                .flatMap(part -> Stream.of(part.substring(kind.length()).split(";")))
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .toList();
    }

    private static long count(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from (" + query + ") found")) {
            result.next();
            return result.getLong(1);
        }
    }
}
