package io.mockcraft.schema.yaml;

import static io.mockcraft.schema.yaml.OlderSchemas.choice;
import static io.mockcraft.schema.yaml.OlderSchemas.generated;
import static io.mockcraft.schema.yaml.OlderSchemas.read;
import static io.mockcraft.schema.yaml.OlderSchemas.rule;
import static io.mockcraft.schema.yaml.OlderSchemas.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.mockcraft.schema.Bound;
import io.mockcraft.schema.RowCount.Fixed;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.ArrayOf;
import io.mockcraft.schema.ValueSource.Constant;
import io.mockcraft.schema.ValueSource.Generated;
import io.mockcraft.schema.ValueSource.ObjectOf;
import io.mockcraft.schema.ValueSource.Weighted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of older MockCraft versions load unchanged. */
class OlderFilesTest {

    @Test
    void aListOfTablesIsAMapOfTables() {
        Schema schema = read("""
                tables:
                - name: users
                  count: 5
                  columns:
                  - { name: id, type: uuid, generator: uuid, primary_key: true }
                  - { name: mail, type: string, generator: E-Mail, is_unique: true }
                """);
        TableSpec users = schema.tables().get(0);
        assertThat(users.rows())
                .isInstanceOfSatisfying(
                        Fixed.class, rows -> assertThat(rows.count()).isEqualTo(5));
        assertThat(users.primaryKey()).containsExactly("id");
        assertThat(users.columns()).extracting("type").containsExactly("uuid", "text");
        assertThat(rule(users, "mail").unique()).isTrue();
        assertThat(generated(users, "mail").generator()).isEqualTo("email");
        assertThat(generated(users, "mail").at().line()).isEqualTo(6);
        assertThat(schema.createMissing())
                .as("the older tool created its tables itself")
                .isTrue();
        assertThat(schema.notices()).isEmpty();
    }

    @Test
    void valuesAreOneOfAList() {
        TableSpec table = table("""
                - { name: a, generator: enum, values: [x, y] }
                - { name: b, generator: enum, params: { values: "x, y" } }
                - { name: c, generator: oneof, params: { options: [1, 2], weights: [3, 4] } }
                - { name: d, generator: constant, params: { value: 5 } }
                - { name: e, generator: "null" }
                - { name: f, values: [x, y, z], weights: { y: 7, x: 2 } }
                - { name: g, values: [x, y, z], weights: [1, 0, 2] }
                """);
        assertThat(choice(table, "a")).containsExactly(new Weighted("x", 1), new Weighted("y", 1));
        assertThat(choice(table, "b")).containsExactly(new Weighted("x", 1), new Weighted("y", 1));
        assertThat(choice(table, "c")).containsExactly(new Weighted(1L, 3), new Weighted(2L, 4));
        assertThat(choice(table, "f")).containsExactly(new Weighted("x", 2), new Weighted("y", 7));
        assertThat(choice(table, "g")).containsExactly(new Weighted("x", 1), new Weighted("z", 2));
        assertThat(rule(table, "d").source()).isEqualTo(new Constant(5L));
        assertThat(rule(table, "e").source()).isEqualTo(new Constant(null));
    }

    @Test
    void parametersAreCalledAsTheyAreToday() {
        TableSpec table = table("""
                - { name: a, generator: timestamp, params: { start: "2023-01-01T00:00:00Z", end: "2024-01-01T00:00:00Z" } }
                - { name: b, generator: decimal, params: { min: 10.0, max: 1000.0, precision: 2 } }
                - { name: c, generator: int, params: { min: 5 } }
                - { name: d, generator: sentence, params: { word_count: 7, uppercase: false } }
                - { name: e, type: int, min: 1, max: 9 }
                - { name: f, generator: int, params: { min: 1.5, max: 2, precision: 1 } }
                """);
        assertThat(generated(table, "a").parameters().get("between"))
                .hasToString("[2023-01-01T00:00:00Z, 2024-01-01T00:00:00Z]");
        assertThat(generated(table, "b").parameters())
                .containsEntry("range", "10..1000")
                .containsEntry("scale", 2L);
        assertThat(rule(table, "c").bounds()).hasOnlyElementsOfType(Bound.Min.class);
        assertThat(generated(table, "d").parameters()).isEqualTo(Map.of("words", 7L));
        assertThat(rule(table, "e").bounds()).hasSize(2);
        assertThat(generated(table, "f").generator()).isEqualTo("decimal");
        assertThat(generated(table, "f").parameters())
                .containsEntry("range", "1.5..2")
                .containsEntry("scale", 1L);
    }

    @Test
    void addressesFollowTheNamesOfTheSameTable() {
        TableSpec people = table("""
                - { name: first, generator: first_name }
                - { name: "last name", generator: last_name }
                - { name: mail, generator: email }
                """);
        assertThat(generated(people, "mail").from()).hasToString("[first, last name]");
        TableSpec couples = table("""
                - { name: her, generator: first_name }
                - { name: his, generator: first_name }
                - { name: last, generator: last_name }
                - { name: mail, generator: email }
                """);
        assertThat(generated(couples, "mail").from()).isEmpty();
    }

    @Test
    void whatNobodyTakesIsLeftOutWithANotice() {
        Schema schema = read("""
                tables:
                - name: t
                  coutn: 5
                  description: things
                  columns: [{ name: a, generator: word, params: { diameter: 7, colour: red } }]
                """);
        assertThat(schema.notices())
                .containsExactly(
                        "old.yaml:3:3 tables: \"coutn\" is no key of older files and is left out; did you mean \"count\"?",
                        "old.yaml:5:51 tables.t.a: parameter \"diameter\" is left out: word takes none of this name",
                        "old.yaml:5:64 tables.t.a: parameter \"colour\" is left out: word takes none of this name");
    }

    @ParameterizedTest
    @CsvSource({"mysql_tinyint,", "sqlite_uuid,uuid", "pg_timestamp,timestamp", "mongodb_decimal,decimal"})
    void aDatabasesPrefixFallsAway(String older, String today) {
        TableSpec table = table("- { name: a, generator: " + older + " }");
        ValueSource source = rule(table, "a").source();
        assertThat(source instanceof Generated generated ? generated.generator() : null)
                .isEqualTo(today);
    }

    @Test
    void collectionsHoldNestedFields() {
        Schema schema = read("""
                collections:
                - name: users
                  count: 3
                  fields:
                  - { name: _id, type: objectid, generator: mongodb_objectid, primary_key: true }
                  - name: address
                    type: object
                    nested_fields:
                    - { name: street, generator: word }
                    - { name: no, type: integer }
                  - { name: tags, type: array, nested_generator: word, params: { min: 1, max: 3 } }
                  - name: orders
                    type: array
                    count: 2
                    nested_fields: [{ name: sku, generator: uuid }]
                """);
        TableSpec users = schema.collections().get(0);
        assertThat(rule(users, "address").source())
                .isInstanceOfSatisfying(
                        ObjectOf.class, object -> assertThat(object.fields()).containsOnlyKeys("street", "no"));
        assertThat(rule(users, "tags").source())
                .isInstanceOfSatisfying(
                        ArrayOf.class,
                        array -> assertThat(array.counts().get(0).high()).isEqualTo(3));
        assertThat(rule(users, "orders").source())
                .isInstanceOfSatisfying(
                        ArrayOf.class,
                        array -> assertThat(array.element().source()).isInstanceOf(ObjectOf.class));
    }

    @Test
    void mistakesAreLocatedInTheOlderFile() {
        assertThatThrownBy(() -> read("""
                        tables:
                        - count: 5
                        - name: posts
                          columns: [{ name: a, generator: emial }]
                        relations:
                        - { from_table: users, from_column: id, to_table: post, to_column: a }
                        - { from_table: users }
                        """)).hasMessage("""
                        old.yaml:2:3 tables: a table without a name; write name: users, for example
                        old.yaml:4:35 tables.posts.a: no generator "emial"; did you mean "email"?
                        old.yaml:6:51 relations[0]: no table "post" in this file; did you mean "posts"?
                        old.yaml:7:3 relations[1]: a relation needs from_table, from_column, to_table and to_column; write the parent \
                        under from, the child under to""");
    }

    @Test
    void anchorsMayBeMerged() {
        TableSpec table = table("""
                - &id { name: id, type: uuid, generator: uuid, primary_key: true }
                - { <<: *id, name: other, primary_key: false }
                """);
        assertThat(table.primaryKey()).containsExactly("id");
        assertThat(generated(table, "other").generator()).isEqualTo("uuid");
    }

    @ParameterizedTest
    @CsvSource({"simple.yaml, 2", "mongodb_test.yaml, 3", "schema3.yaml, 5"})
    void readsTheSharedFiles(String file, int tables) throws IOException {
        String shared = System.getProperty("mockcraft.shared", "");
        assumeThat(shared)
                .as("-Dmockcraft.shared names the folder with the shared data")
                .isNotEmpty();
        String text = Files.readString(Path.of(shared, "data", "older-mockcraft", file));
        Schema schema = SchemaReader.read(file, text, BuiltIn.options());
        assertThat(schema.tables()).hasSize(tables);
        assertThat(schema.notices()).isEmpty();
    }
}
