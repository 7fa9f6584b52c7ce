package io.mockcraft.schema.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.RowCount.Fixed;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Constant;
import io.mockcraft.schema.ValueSource.Generated;
import io.mockcraft.schema.ValueSource.Guessed;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The surfaces of one model. */
class JsonAndYamlTest {

    private static final String OTHER_TOOLS = """
            {
            \t"version": "1.0",
            \t"database": { "name": "myapp", "encoding": "UTF8", "locale": "en_US.utf8" },
            \t"tables": {
            \t\t"users": {
            \t\t\t"columns": {
            \t\t\t\t"id": { "type": "serial", "primaryKey": true },
            \t\t\t\t"email": {"type":"varchar(255)","generator":"email","unique":true},
            \t\t\t\t"smile": { "value": "\\ud83d\\ude00 \\u00e9 \\/" }
            \t\t\t},
            \t\t\t"rowCount":\t1000
            \t\t}
            \t}
            }
            """;

    @Test
    void readsJsonAsOtherToolsWriteIt() {
        TableSpec users = Schemas.table(OTHER_TOOLS);
        assertThat(((Fixed) users.rows()).count()).isEqualTo(1000);
        assertThat(users.primaryKey()).containsExactly("id");
        ColumnSpec id = users.columns().get(0);
        assertThat(id.type()).isEqualTo("serial");
        assertThat(id.rule().source()).isEqualTo(new Guessed());
        ColumnSpec email = users.columns().get(1);
        assertThat(((Generated) email.rule().source()).generator()).isEqualTo("email");
        assertThat(email.rule().unique()).isTrue();
        assertThat(users.columns().get(2).rule().source()).isEqualTo(new Constant("\ud83d\ude00 \u00e9 /"));
    }

    @Test
    void readsTheSharedJsonFile() throws IOException {
        String shared = System.getProperty("mockcraft.shared", "");
        assumeThat(shared)
                .as("-Dmockcraft.shared names the folder with the shared data")
                .isNotEmpty();
        String json = Files.readString(Path.of(shared, "data", "pgmock-schema.json"));
        Schema schema = SchemaReader.read("pgmock-schema.json", json, ReadOptions.plain(Schemas.GENERATORS));
        assertThat(schema.tables()).extracting(TableSpec::name).containsExactly("users");
    }

    @Test
    void locationsCountFromTheStartOfTheTextWithoutItsByteOrderMark() {
        assertThatThrownBy(() -> Schemas.read("\ufefftables: 5")).hasMessageStartingWith("test.yaml:1:9 tables:");
    }

    @Test
    void columnsAreCodePoints() {
        assertThatThrownBy(() -> Schemas.read("tables: { \"\ud83d\ude00\": 5 }"))
                .hasMessageStartingWith("test.yaml:1:16 tables.\ud83d\ude00:");
    }

    @Test
    void readsLinesThatEndAsOnWindows() {
        assertThat(Schemas.table("tables:\r\n  t:\r\n    rows: 3\r\n").name()).isEqualTo("t");
    }

    @Test
    void wordsThatOtherReadersTakeForBooleansStayText() {
        TableSpec table = Schemas.table("""
                tables:
                  t:
                    columns:
                      a: { values: [NO, on, yes, off, y, n] }
                      b: { values: { NO: 1, on: 2 } }
                      c: { value: 2024-01-01 }
                      d: { value: 12:30:00 }
                      e: { value: "012" }
                """);
        assertThat(((ValueSource.Choice) source(table, 0)).values())
                .extracting(ValueSource.Weighted::value)
                .containsExactly("NO", "on", "yes", "off", "y", "n");
        assertThat(((ValueSource.Choice) source(table, 1)).values())
                .extracting(ValueSource.Weighted::value)
                .containsExactly("NO", "on");
        assertThat(source(table, 2)).isEqualTo(new Constant("2024-01-01"));
        assertThat(source(table, 3)).isEqualTo(new Constant("12:30:00"));
        assertThat(source(table, 4)).isEqualTo(new Constant("012"));
    }

    @Test
    void followsAliases() {
        TableSpec table = Schemas.table("""
                tables:
                  t:
                    columns:
                      a: &mail { generator: email, nulls: 0.5 }
                      b: *mail
                """);
        assertThat(table.columns().get(1).rule())
                .isEqualTo(table.columns().get(0).rule());
        assertThat(table.columns().get(1).path()).isEqualTo("tables.t.columns.b");
    }

    @Test
    void anAnchoredScalarKeepsItsQuotes() {
        TableSpec table = Schemas.table("""
                tables:
                  t:
                    columns:
                      a: { value: &text "5" }
                      b: { value: *text }
                      c: { value: &number 5 }
                      d: { value: *number }
                      e: { value: &quoted # why it is text
                        '6' }
                      f: { value: *quoted }
                """);
        assertThat(source(table, 1)).isEqualTo(new Constant("5"));
        assertThat(source(table, 3)).isEqualTo(new Constant(5L));
        assertThat(source(table, 5)).isEqualTo(new Constant("6"));
    }

    @Test
    void anEmptyQuotedValueIsText() {
        TableSpec table = Schemas.table("tables: { t: { columns: { a: { value: \"\" }, b: { value: '' } } } }");
        assertThat(source(table, 0)).isEqualTo(new Constant(""));
        assertThat(source(table, 1)).isEqualTo(new Constant(""));
    }

    @Test
    void aBackslashBeforeASlashIsKeptWhereItIsNoEscape() {
        TableSpec table =
                Schemas.table("tables: { t: { columns: { a: { value: '\\/' }, b: { value: \"\\\\/\\/\" } } } }");
        assertThat(source(table, 0)).isEqualTo(new Constant("\\/"));
        assertThat(source(table, 1)).isEqualTo(new Constant("\\//"));
    }

    @Test
    void twoDollarsStandForOne() {
        TableSpec table = Schemas.table("tables: { t: { columns: { a: { value: 'x$${y}' } } } }");
        assertThat(source(table, 0)).isEqualTo(new Constant("x${y}"));
    }

    @Test
    void aQuotedSegmentOfAPathMayHoldDots() {
        TableSpec table = Schemas.table("""
                tables:
                  '"my.schema".t':
                    columns: { "a.b": { ref: u }, c: { copy: '"a.b".name' } }
                """);
        assertThat(table.name()).isEqualTo("\"my.schema\".t");
        assertThat(((ValueSource.Copy) source(table, 1)).path().segments()).containsExactly("a.b", "name");
    }

    private static ValueSource source(TableSpec table, int column) {
        return table.columns().get(column).rule().source();
    }
}
