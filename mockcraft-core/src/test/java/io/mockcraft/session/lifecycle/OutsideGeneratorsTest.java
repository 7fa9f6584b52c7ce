package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.generator.process.Answering;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.ChildJvm;
import io.mockcraft.testing.EmbeddedDatabase;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts and programs, their values in a real database. */
class OutsideGeneratorsTest {

    private final DataSource database = EmbeddedDatabase.databaseWith("create table items (id bigint primary key, "
            + "sku varchar(20) not null unique, price numeric(8, 2) not null, made date not null, tags jsonb not null, "
            + "label text not null)");

    private static final String SCRIPTED = """
            tables:
              items:
                rows: 50
                columns:
                  sku: { generator: javascript, script: "'SKU-' + rank", distinct: true }
                  price: { generator: js, script: "between(100, 9999) / 100" }
                  made: { generator: js, script: "new Date(Date.UTC(2024, 0, between(1, 28)))" }
                  tags: { generator: js, script: "({ color: pick('red', 'blue'), size: below(10) })" }
                  label: { generator: js, from: [sku, price], script: "sku + ' at ' + price + ' in ' + locale" }
            """;

    @Test
    void valuesOfAScriptLandInTheDatabase() throws SQLException {
        try (Seeded seeded = MockCraft.inline(SCRIPTED).seed(7).into(database).start()) {
            assertThat(query("select count(*) from items where sku = 'SKU-' || id and price between 1 and 99.99 "
                            + "and made between date '2024-01-01' and date '2024-01-28' and tags ->> 'color' in ('red', 'blue') "
                            + "and label = sku || ' at ' || trim_scale(price) || ' in en'"))
                    .containsExactly("50");
            String stored = query("select price from items where id = 17").get(0);
            assertThat(seeded.dataset().table("items").row(16)).containsEntry("price", new BigDecimal(stored));
        }
    }

    @Test
    void aScriptStandsInAFileBesideTheSchema(@TempDir Path folder) throws Exception {
        Path schema = Files.writeString(folder.resolve("items.yaml"), """
                tables:
                  items: { rows: 3, columns: { label: { generator: javascript, file: label.js } } }
                """);
        Files.writeString(folder.resolve("label.js"), "const n = between(1, 6);\nreturn `label ${n}`;\n");
        try (Seeded seeded = MockCraft.schema(schema.toString()).into(database).start()) {
            assertThat(query("select label from items")).hasSize(3).allMatch(label -> label.matches("label [1-6]"));
        }
        Files.writeString(folder.resolve("label.js"), "return nobody;\n");
        assertThatThrownBy(
                        () -> MockCraft.schema(schema.toString()).into(database).start())
                .hasMessageContaining("items.yaml:2:")
                .hasMessageContaining(
                        "tables.items.columns.label: generator \"javascript\" failed: label.js:1: ReferenceError");
        Files.delete(folder.resolve("label.js"));
        assertThatThrownBy(
                        () -> MockCraft.schema(schema.toString()).into(database).start())
                .hasMessageContaining("tables.items.columns.label.file: no file \"label.js\"");
    }

    @Test
    void anotherScriptIsAnotherRecipe() {
        String other = SCRIPTED.replace("below(10)", "below(11)");
        try (Session one = scripted(SCRIPTED)) {
            Map<String, String> words = one.story().recipe().words();
            String script = "the script of tables.items.columns.tags";
            assertThat(words).containsKey(script);
            String fingerprint = one.dataset().plan().fingerprint();
            one.close();
            try (Session two = scripted(other)) {
                assertThat(two.dataset().plan().fingerprint()).isNotEqualTo(fingerprint);
                assertThat(two.story().recipe().words().get(script)).isNotEqualTo(words.get(script));
            }
        }
    }

    private static String programmed() {
        String command = String.join("\", \"", ChildJvm.likeThis().command(Answering.class, "sku"));
        return "tables: { items: { rows: 20, columns: { sku: { generator: process, distinct: true, timeout: 60s, command: [\""
                + command + "\"] } } } }";
    }

    @Test
    void valuesOfAProgramLandInTheDatabaseAndNobodyLivesOn() throws Exception {
        List<ProcessHandle> before = children();
        List<String> first;
        try (Seeded seeded = MockCraft.inline(programmed())
                .seed(7)
                .allowProcesses()
                .into(database)
                .start()) {
            first = query("select sku from items order by id");
            assertThat(first).hasSize(20).allMatch(sku -> sku.matches("SKU-[0-9]+"));
            assertThat(seeded.dataset().table("items").row(4)).containsEntry("sku", first.get(4));
        }
        List<ProcessHandle> left = children();
        left.removeAll(before);
        for (ProcessHandle each : left) {
            each.onExit().get(60, TimeUnit.SECONDS);
        }
        try (Seeded again = MockCraft.inline(programmed())
                .seed(7)
                .allowProcesses()
                .into(database)
                .start()) {
            assertThat(query("select sku from items order by id")).isEqualTo(first);
        }
    }

    /** Not the database servers that tests of this JVM share. */
    private static List<ProcessHandle> children() {
        return new ArrayList<>(ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .toList());
    }

    @Test
    void aProgramNeedsToBeAllowedFromOutside() {
        assertThatThrownBy(() -> MockCraft.inline(programmed()).into(database).start())
                .hasMessageContaining(
                        "tables.items.columns.sku: generator \"process\" starts a program, and no program may be "
                                + "started here; if you trust this schema, allow it: mockcraft.allowProcesses=true as a system "
                                + "property or in junit-platform.properties, MOCKCRAFT_ALLOW_PROCESSES=true or "
                                + "SeedBuilder.allowProcesses()");
        Map<String, String> property = Map.of("mockcraft.allowProcesses", "true");
        Map<String, String> variable = Map.of("MOCKCRAFT_ALLOW_PROCESSES", " TRUE ");
        assertThat(Allowed.processes(property::get, name -> null)).isTrue();
        assertThat(Allowed.processes(name -> null, variable::get)).isTrue();
        assertThat(Allowed.processes(name -> "yes", name -> "1")).isFalse();
    }

    @Test
    void aMadeUpValueTakesTheWantedType() {
        try (Seeded seeded = MockCraft.inline("tables: { items: { rows: 0 } }")
                .generator("seven", draw -> 7)
                .generator("day", draw -> LocalDate.of(2024, 2, 29))
                .into(database)
                .start()) {
            assertThat(seeded.fake("seven", "k", Integer.class)).isEqualTo(7L);
            assertThat(seeded.fake("seven", "k", String.class)).isEqualTo("7");
            assertThat(seeded.fake("day", "k", LocalDate.class)).isEqualTo(LocalDate.of(2024, 2, 29));
        }
    }

    private List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private Session scripted(String schema) {
        return new SessionBuilder(new SchemaSource.Inline(schema))
                .seed(7)
                .into(database)
                .start();
    }
}
