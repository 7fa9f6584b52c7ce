package io.mockcraft.session.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.session.SeedBuilder;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomGeneratorTest {

    private static final String SCHEMA = "tables: { items: { rows: 20, columns: { sku: sku, amount: amount } } }";

    private final DataSource database = EmbeddedDatabase.databaseWith(
            "create table items (id bigint primary key, sku varchar(8) not null unique, amount int not null)");

    @Test
    void aLambdaMakesValuesFromItsDraw() {
        List<String> first = skus(7);
        assertThat(first)
                .hasSize(20)
                .allMatch(sku -> sku.matches("[A-Z][0-9]+"))
                .doesNotHaveDuplicates();
        assertThat(skus(7)).isEqualTo(first);
        assertThat(skus(8)).isNotEqualTo(first);
    }

    private List<String> skus(long seed) {
        try (Seeded seeded = builder().seed(seed).start()) {
            return seeded.rows("items", "").stream()
                    .map(row -> String.valueOf(row.get("sku")))
                    .toList();
        }
    }

    private SeedBuilder builder() {
        return MockCraft.inline(SCHEMA)
                .generator(MockCraft.generator(
                                "sku", d -> (char) ('A' + d.random().below(26)) + "" + d.rank())
                        .distinct())
                .generator("amount", draw -> draw.random().below(100))
                .into(database);
    }

    @Test
    void aUniqueColumnNeedsThePromiseOfDistinctValues() {
        SeedBuilder builder = MockCraft.inline(SCHEMA)
                .generator("sku", draw -> "A")
                .generator("amount", draw -> 1)
                .into(database);
        assertThatThrownBy(builder::start)
                .isInstanceOf(MockCraftException.class)
                .hasMessageContaining("items")
                .hasMessageContaining("sku");
    }

    @Test
    void whatTheColumnCannotHoldIsRefusedWithItsPlace() {
        SeedBuilder builder = MockCraft.inline(SCHEMA)
                .generator(MockCraft.generator("sku", draw -> draw.rank()).distinct())
                .generator("amount", draw -> "many")
                .into(database);
        assertThatThrownBy(builder::start)
                .hasMessageContaining("tables.items.columns.amount")
                .hasMessageContaining("generator \"amount\" made text, which");
    }

    @Test
    void aFailureOfTheLambdaSaysWhichColumnItWas() {
        SeedBuilder builder = MockCraft.inline("tables: { items: { rows: 3, columns: { amount: boom } } }")
                .generator("boom", draw -> Integer.parseInt("x"))
                .into(database);
        assertThatThrownBy(builder::start)
                .hasMessageContaining("tables.items.columns.amount")
                .hasMessageContaining("generator \"boom\" failed");
    }

    @Test
    void twoOfTheSameNameAreRefused() {
        SeedBuilder builder = MockCraft.inline(SCHEMA)
                .generator("sku", draw -> 1)
                .generator("SKU", draw -> 2)
                .into(database);
        assertThatThrownBy(builder::start).hasMessageContaining("two generators of your own are called \"SKU\"");
    }

    @Test
    void aClassIsFoundByServiceLoader(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(GeneratorFactory.class.getName()), Tens.class.getName(), UTF_8);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            try (Seeded seeded = MockCraft.inline("tables: { items: { rows: 3, columns: { amount: tens } } }")
                    .into(database)
                    .start()) {
                assertThat(seeded.rows("items", "").stream().map(row -> row.get("amount")))
                        .hasSize(3)
                        .allMatch(amount -> ((Number) amount).longValue() % 10 == 0);
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A generator as a user would write one. */
    public static final class Tens implements GeneratorFactory {

        @Override
        public GeneratorInfo info() {
            return new GeneratorInfo(
                    "tens", List.of(), "custom", "Tens.", List.of(), 0, 0, "40", List.of(TypeKind.INTEGER));
        }

        @Override
        public Generator compile(Arguments arguments, Target target) {
            return (draw, out) -> out.setInteger(10L * draw.random().below(10));
        }
    }
}
