package io.mockcraft.schema.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.RowCount.Fixed;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Constant;
import io.mockcraft.schema.ValueSource.Generated;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that are put together from others, and templates. */
class ReuseTest {

    private final Map<String, String> files = new HashMap<>();

    @Test
    void aFileIncludesTheTablesOfOthers() {
        files.put("test/users.yaml", "tables: { users: { rows: 3, columns: { name: first_name } } }");
        files.put("test/more/items.yaml", "include: deep.yaml\ntables: { items: {} }");
        files.put("test/more/deep.yaml", "tables: { deep: {} }");
        Schema schema = read("""
                include: [users.yaml, more/items.yaml]
                tables: { orders: {} }
                """);
        assertThat(schema.tables()).extracting(TableSpec::name).containsExactly("deep", "items", "users", "orders");
        assertThat(schema.included()).containsExactly("test/users.yaml", "test/more/items.yaml", "test/more/deep.yaml");
        assertThat(schema.table("users").orElseThrow().at()).hasToString("test/users.yaml:1:11");
    }

    @Test
    void whatIsNotBesideTheFileIsLookedForAtTheRoot() {
        files.put("common.yaml", "tables: { users: {} }");
        assertThat(read("include: common.yaml").tables()).hasSize(1);
    }

    @Test
    void aChildOverridesTablesAndColumnsOfItsBase() {
        files.put("test/base.yaml", """
                locale: de
                params: { n: 3 }
                tables:
                  users:
                    rows: "${n}"
                    columns: { id: uuid, name: { generator: first_name, nulls: 0.5 }, role: { values: [A] } }
                  items: { rows: 1 }
                """);
        Schema schema = read("""
                extends: base.yaml
                params: { n: 7 }
                tables:
                  users:
                    columns: { name: { value: Ada } }
                  orders: {}
                """);
        TableSpec users = schema.table("users").orElseThrow();
        assertThat(((Fixed) users.rows()).count()).isEqualTo(7);
        assertThat(users.columns()).extracting(ColumnSpec::name).containsExactly("id", "name", "role");
        assertThat(source(users, 1)).isEqualTo(new Constant("Ada"));
        assertThat(users.columns().get(1).rule().nulls()).isZero();
        assertThat(schema.tables()).extracting(TableSpec::name).containsExactly("users", "items", "orders");
        assertThat(schema.locales()).containsExactly("de");
    }

    @Test
    void nullTakesAnInheritedTableOrReferenceOut() {
        files.put("test/base.yaml", """
                tables:
                  audit: { rows: 5 }
                  users:
                    references: { boss: { columns: [boss_id], to: users }, team: { columns: [team_id], to: users } }
                    columns: { id: uuid, note: word }
                """);
        Schema schema = read("""
                extends: base.yaml
                tables:
                  audit: null
                  users: { references: { team: ~ }, columns: { note: null } }
                """);
        assertThat(schema.tables()).extracting(TableSpec::name).containsExactly("users");
        TableSpec users = schema.tables().get(0);
        assertThat(users.references()).extracting("name").containsExactly("boss");
        assertThat(source(users, 1)).as("a column that is null holds null").isEqualTo(new Constant(null));
    }

    @Test
    void anOlderFileCanBeExtended() {
        files.put("test/old.yaml", "tables: [{ name: users, count: 5, columns: [{ name: id, generator: uuid }] }]");
        Schema schema = read("extends: old.yaml\ntables: { users: { columns: { name: first_name } } }");
        assertThat(schema.table("users").orElseThrow().columns())
                .extracting(ColumnSpec::name)
                .containsExactly("id", "name");
    }

    @Test
    void templatesOfColumnsLieBelowTheRule() {
        TableSpec table = read("""
                templates:
                  columns:
                    money: { generator: decimal, range: 5..200, scale: 2 }
                    cheap: { template: money, range: 1..5 }
                    name: first_name
                tables:
                  t:
                    columns:
                      price: { template: cheap, nulls: 0.5 }
                      who: { template: name, unique: true }
                """).tables().get(0);
        Generated price = (Generated) source(table, 0);
        assertThat(price.generator()).isEqualTo("decimal");
        assertThat(price.parameters()).containsEntry("range", "1..5").containsEntry("scale", 2L);
        assertThat(table.columns().get(0).rule().nulls()).isEqualTo(0.5);
        assertThat(((Generated) source(table, 1)).generator()).isEqualTo("first_name");
    }

    @Test
    void templatesOfTablesBringColumns() {
        TableSpec table = read("""
                templates:
                  tables:
                    audited: { columns: { created_at: timestamp, by: { template: who } } }
                    named: { rows: 4, columns: { name: first_name } }
                  columns: { who: { value: me } }
                tables:
                  t: { template: [audited, named], rows: 2, columns: { by: { value: you } } }
                """).tables().get(0);
        assertThat(table.columns()).extracting(ColumnSpec::name).containsExactlyInAnyOrder("created_at", "by", "name");
        assertThat(((Fixed) table.rows()).count()).isEqualTo(2);
        assertThat(table.columns())
                .filteredOn(c -> c.name().equals("by"))
                .extracting(c -> c.rule().source())
                .containsExactly(new Constant("you"));
    }

    @Test
    void templatesStandWhereverARuleDoes() {
        TableSpec table = read("""
                templates: { columns: { mail: email, five: { value: 5 } } }
                tables:
                  t:
                    columns:
                      tags: { array: { of: { template: five } } }
                      doc: { object: { template: word, mail: { template: mail } } }
                    pinned: [{ tags: { template: five } }]
                    variants: [{ set: { tags: { template: five } } }]
                """).tables().get(0);
        assertThat(source(table, 0)).asString().contains("Constant[value=5]");
        assertThat(source(table, 1)).asString().contains("template=", "generator=word", "generator=email");
        assertThat(table.pinned().get(0).values().get("tags").source()).isEqualTo(new Constant(5L));
        assertThat(table.variants().get(0).values().get("tags").source()).isEqualTo(new Constant(5L));
    }

    @Test
    void mistakesAreLocatedInTheRightFile() {
        files.put("test/a.yaml", "tables:\n  a: { columns: { x: emial } }");
        assertRefused("""
                include: a.yaml
                tables: { b: { rows: -1 } }
                """, """
                test/main.yaml:2:22 tables.b.rows: a count cannot be negative; write 0 or more
                test/a.yaml:2:22 tables.a.columns.x: no generator "emial"; did you mean "email"?""");
    }

    @Test
    void aCircleIsShown() {
        files.put("test/a.yaml", "include: b.yaml");
        files.put("test/b.yaml", "\ninclude: [a.yaml]");
        assertRefused(
                "include: a.yaml",
                "test/b.yaml:2:11 include[0]: a file cannot include itself: test/main.yaml > test/a.yaml > test/b.yaml >"
                        + " test/a.yaml; break the circle");
    }

    @Test
    void aMissingFileIsToldWhereItIsNamed() {
        assertRefused(
                "include: [gone.yaml]",
                "test/main.yaml:1:11 include[0]: no file \"gone.yaml\"; write its name as seen from this file, or from the"
                        + " root of the class path");
    }

    @Test
    void aTableOfBothFilesIsAMistake() {
        files.put("test/a.yaml", "tables: { t: {} }");
        assertRefused(
                "include: a.yaml\ntables: { t: {} }",
                "test/main.yaml:2:11 tables.t: it stands in test/a.yaml:1:11 too; to change what a file says, write"
                        + " \"extends\"");
    }

    @Test
    void brokenYamlOfAnIncludedFileIsTold() {
        files.put("test/a.yaml", "tables: { t: [ }");
        assertThatThrownBy(() -> read("include: a.yaml")).hasMessageStartingWith("test/a.yaml:1:");
    }

    @Test
    void includesCannotBlowUp() {
        for (int i = 0; i < 40; i++) {
            files.put("test/" + i + ".yaml", "include: [" + (i + 1) + ".yaml, " + (i + 1) + ".yaml]");
        }
        files.put("test/40.yaml", "{}");
        assertThatThrownBy(() -> read("include: 0.yaml")).hasMessageContaining("more than 100 files");
    }

    @Test
    void templatesCannotBlowUp() {
        StringBuilder text = new StringBuilder("templates:\n  tables:\n");
        for (int i = 0; i < 40; i++) {
            int next = i + 1;
            text.append("    t" + i + ": { template: [t" + next + ", t" + next + "] }\n");
        }
        text.append("    t40: {}\ntables: { t: { template: t0 } }");
        assertThatThrownBy(() -> read(text.toString())).hasMessageContaining("more than 10000 times");
    }

    @Test
    void aTemplateCannotUseItself() {
        assertRefused(
                "templates: { columns: { a: { template: b }, b: { template: a } } }\n"
                        + "tables: { t: { columns: { x: { template: a } } } }",
                "test/main.yaml:1:60 tables.t.columns.x.template: a template cannot use itself: a > b > a; break the circle");
    }

    @Test
    void anUnknownTemplateIsTold() {
        assertRefused(
                "templates: { columns: { money: decimal } }\n"
                        + "tables: { t: { columns: { x: { template: mony } } } }",
                "test/main.yaml:2:42 tables.t.columns.x.template: no template \"mony\"; did you mean \"money\"?");
    }

    private void assertRefused(String text, String message) {
        assertThatThrownBy(() -> read(text)).hasMessage(message);
    }

    private Schema read(String text) {
        return Schemas.read(text, files);
    }

    private static ValueSource source(TableSpec table, int column) {
        return table.columns().get(column).rule().source();
    }
}
