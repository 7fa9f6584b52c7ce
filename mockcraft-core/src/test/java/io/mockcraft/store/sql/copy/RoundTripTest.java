package io.mockcraft.store.sql.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.testing.EmbeddedDatabase;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    private static final String TYPES = """
            CREATE TYPE mood AS ENUM ('sad', 'so so', 'very "happy"');
            CREATE TYPE place AS (street text, zip int, at point);
            CREATE DOMAIN short AS varchar(5) CHECK (VALUE <> '');
            CREATE DOMAIN pair AS int[];
            """;

    private static DataSource database;

    @BeforeAll
    static void createTypes() {
        database = EmbeddedDatabase.databaseWith(TYPES);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                of("boolean", true, "true"),
                of("boolean", false, "false"),
                of("smallint", -32768L, "-32768"),
                of("integer", 2147483647L, "2147483647"),
                of("bigint", Long.MIN_VALUE, "-9223372036854775808"),
                of("bigint", Long.MAX_VALUE, "9223372036854775807"),
                of("numeric(12,2)", new BigDecimal("-0.05"), "-0.05"),
                of("numeric", new BigDecimal("9223372036854775807e-18"), "9.223372036854775807"),
                of("numeric", BigDecimal.valueOf(Long.MIN_VALUE, 30), "-0.000000000009223372036854775808"),
                of("numeric", new BigDecimal("123456789012345678901234567890.5"), "123456789012345678901234567890.5"),
                of("numeric", Double.NaN, "NaN"),
                of("money", new BigDecimal("12.34"), "$12.34"),
                of("real", 0.1, "0.1"),
                of("real", (double) Float.MIN_VALUE, "1e-45"),
                of("real", (double) Float.MAX_VALUE, "3.4028235e+38"),
                of("double precision", 0.1 + 0.2, "0.30000000000000004"),
                of("double precision", Double.MIN_VALUE, "5e-324"),
                of("double precision", Double.MAX_VALUE, "1.7976931348623157e+308"),
                of("double precision", -0.0, "-0"),
                of("double precision", 2e23, "1.9999999999999998e+23"),
                of("double precision", Double.NaN, "NaN"),
                of("double precision", Double.NEGATIVE_INFINITY, "-Infinity"),
                of("text", "", ""),
                of("text", "\\N", "\\N"),
                of("text", "\\.", "\\."),
                of("text", "a\tb\nc\rd\\e\"f'g\bh\u000bi\u0001j", "a\tb\nc\rd\\e\"f'g\bh\u000bi\u0001j"),
                of("text", "Zoë – 漢字 – 😀", "Zoë – 漢字 – 😀"),
                of("varchar(5)", "żółćę", "żółćę"),
                of("char(4)", "ab  ", "ab"),
                of("short", "abcde", "abcde"),
                of("date", LocalDate.of(2024, 2, 29), "2024-02-29"),
                of("date", LocalDate.of(5874897, 12, 31), "5874897-12-31"),
                of("date", LocalDate.of(-4712, 1, 1), "4713-01-01 BC"),
                of("date", LocalDate.of(0, 12, 31), "0001-12-31 BC"),
                of("date", LocalDate.of(33, 4, 3), "0033-04-03"),
                of("date", "infinity", "infinity"),
                of("time", LocalTime.of(23, 59, 59, 999_999_000), "23:59:59.999999"),
                of("time", LocalTime.MIDNIGHT, "00:00:00"),
                of("timetz", LocalTime.of(7, 5, 3, 120_000_000), "07:05:03.12+00"),
                of("timestamp", LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000), "1969-12-31 23:59:59.999999"),
                of("timestamp", LocalDateTime.of(12345, 1, 2, 3, 4), "12345-01-02 03:04:00"),
                of("timestamp", LocalDateTime.of(-43, 3, 15, 12, 0), "0044-03-15 12:00:00 BC"),
                of("timestamptz", Instant.parse("2024-03-31T01:30:00.000001Z"), "2024-03-31 01:30:00.000001+00"),
                of("timestamptz", Instant.parse("-0043-03-15T12:00:00Z"), "0044-03-15 12:00:00+00 BC"),
                of("timestamptz", LocalDateTime.of(2024, 1, 1, 5, 30), "2024-01-01 05:30:00+00"),
                of("timestamptz", LocalDate.of(2024, 1, 1), "2024-01-01 00:00:00+00"),
                of("timestamp", LocalDate.of(2024, 1, 1), "2024-01-01 00:00:00"),
                of("timestamp", Instant.parse("2024-01-01T00:00:00Z"), "2024-01-01 00:00:00"),
                of("text", Instant.parse("2024-01-01T00:00:00Z"), "2024-01-01T00:00:00Z"),
                of("text", LocalDateTime.of(2024, 1, 1, 5, 30), "2024-01-01T05:30:00"),
                of("text", true, "true"),
                of("interval", "1 year 2 mons -3 days", "1 year 2 mons -3 days"),
                of("uuid", new UUID(0x0123456789abcdefL, 0xfedcba9876543210L), "01234567-89ab-cdef-fedc-ba9876543210"),
                of("uuid", new UUID(0, 1), "00000000-0000-0000-0000-000000000001"),
                of("bytea", new byte[] {0, -1, 92, 10}, "\\x00ff5c0a"),
                of("bytea", new byte[0], "\\x"),
                of("mood", "very \"happy\"", "very \"happy\""),
                of("inet", "2001:db8::1/64", "2001:db8::1/64"),
                of("bit(3)", "101", "101"),
                of("xml", "<a b=\"c\">\\</a>", "<a b=\"c\">\\</a>"),
                of("point", "(1,2)", "(1,2)"),
                of("int4range", "[1,5)", "[1,5)"),
                of("int4multirange", "{[1,5),[7,9)}", "{[1,5),[7,9)}"),
                of("tsvector", "'a' 'b'", "'a' 'b'"),
                of("json", json(), JSON),
                of("jsonb", List.of(1L, "x", List.of()), "[1, \"x\", []]"),
                of("jsonb", "{\"raw\": [1, 2]}", "{\"raw\": [1, 2]}"),
                of("jsonb", LocalDate.of(2024, 1, 1), "\"2024-01-01\""),
                of("jsonb", new BigDecimal("1.50"), "1.50"),
                of("integer[]", Arrays.asList(1L, null, -3L), "{1,NULL,-3}"),
                of("integer[]", List.of(), "{}"),
                of("integer[][]", List.of(List.of(1L, 2L), List.of(3L, 4L)), "{{1,2},{3,4}}"),
                of(
                        "text[]",
                        Arrays.asList("a,b", "", null, "NULL", "q\"\\\n{}"),
                        "{\"a,b\",\"\",NULL,\"NULL\",\"q\\\"\\\\\n{}\"}"),
                of("text[]", "{x,y}", "{x,y}"),
                of("mood[]", List.of("so so"), "{\"so so\"}"),
                of("date[]", List.of(LocalDate.of(-1, 1, 1)), "{\"0002-01-01 BC\"}"),
                of("timestamptz[]", List.of(Instant.EPOCH), "{\"1970-01-01 00:00:00+00\"}"),
                of("bytea[]", List.of(new byte[] {1}), "{\"\\\\x01\"}"),
                of("uuid[]", List.of(new UUID(0, 1)), "{00000000-0000-0000-0000-000000000001}"),
                of("jsonb[]", List.of(Map.of("a", 1L), List.of(2L)), "{\"{\\\"a\\\": 1}\",[2]}"),
                of("box[]", List.of("(1,1),(0,0)", "(2,2),(0,0)"), "{(1,1),(0,0);(2,2),(0,0)}"),
                of("pair[]", List.of(List.of(1L, 2L), List.of(3L)), "{\"{1,2}\",\"{3}\"}"),
                of("place", Map.of("street", "a \"b\", \\c", "zip", 7L), "(\"a \"\"b\"\", \\\\c\",7,)"),
                of("place", Arrays.asList(null, 7L, "(1,2)"), "(,7,\"(1,2)\")"),
                of("place[]", List.of(Map.of("zip", 1L)), "{\"(,1,)\"}"));
    }

    private static final String JSON =
            "{\"z\":\"\\\"\\\\\\n\\u0001é😀\",\"a\":[1,-2.50,1E+30,0.1,true,null],\"t\":\"2024-01-01T00:00:00Z\",\"b\":\"AQ==\"}";

    private static Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("z", "\"\\\n\u0001é😀");
        json.put("a", Arrays.asList(1L, new BigDecimal("-2.50"), 1e30, 0.1, true, null));
        json.put("t", Instant.parse("2024-01-01T00:00:00Z"));
        json.put("b", "\u0001".getBytes(StandardCharsets.UTF_8));
        return json;
    }

    private static Arguments of(String type, Object value, String text) {
        return Arguments.of(type, value, text);
    }

    @ParameterizedTest
    @MethodSource("values")
    void storesExactlyTheValue(String type, @Nullable Object value, String text) throws SQLException {
        try (Target empty = Target.on(database)) {
            empty.run("CREATE TABLE t (id int, v " + type
                    + "); SET timezone = 'Asia/Kolkata'; SET datestyle = 'ISO, DMY'");
            Target target = empty.again();
            target.write(target.rows("t", List.of(Arrays.asList(1L, value), Arrays.asList(2L, null))));

            target.run("SET timezone = 'UTC'");
            assertThat(target.texts("SELECT v::text FROM t ORDER BY id")).containsExactly(text, "null");
        }
    }
}
