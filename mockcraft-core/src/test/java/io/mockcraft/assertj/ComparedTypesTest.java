package io.mockcraft.assertj;

import static io.mockcraft.assertj.MockCraftAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedTypesTest {

    private static final String DDL = """
            CREATE TYPE mood AS ENUM ('glad', 'sad');
            CREATE TYPE size AS (w int, h numeric);
            CREATE DOMAIN doc AS jsonb;
            CREATE TABLE things (
              id int GENERATED ALWAYS AS IDENTITY, part uuid, PRIMARY KEY (id, part),
              b boolean, i2 smallint, n numeric, n5 numeric(9,5), m money, r real, d double precision,
              c char(8), v varchar(30), t text, day date, clock time, zoned timetz, ts timestamp(3), tz timestamptz,
              span interval, j json, jb jsonb, dj doc, raw bytea, ip inet, net cidr, mac macaddr, bits bit(5), x xml,
              feel mood, ns int[], js jsonb[], rng int4range, mr int4multirange, tsv tsvector, p point, box polygon,
              sz size, filled text DEFAULT 'database',
              len int GENERATED ALWAYS AS (length(t)) STORED);
            CREATE TABLE bare (n int DEFAULT 1);
            """;

    private static Seeded seeded() {
        DataSource db = EmbeddedDatabase.databaseWith(DDL);
        return MockCraft.database().rows(50).seed(3).into(db).start();
    }

    @Test
    void everyTypeEqualsItself() {
        try (Seeded seeded = seeded()) {
            assertThat(seeded).hasOnlySeededRows();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n = n + 0.00000",
                "dj = dj || '{}'",
                "c = rtrim(c)",
                "tz = tz AT TIME ZONE 'UTC' AT TIME ZONE 'UTC'",
                "raw = decode(encode(raw, 'hex'), 'hex')",
                "part = upper(part::text)::uuid"
            })
    void theSameValueWrittenAgainIsNoChange(String change) {
        try (Seeded seeded = seeded()) {
            EmbeddedDatabase.run(seeded.dataSource(), "UPDATE things SET " + change);
            assertThat(seeded).table("things").isUnchanged();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b = b IS NOT TRUE",
                "n = coalesce(n, 0) + 0.001",
                "c = 'other'",
                "raw = '\\x00'",
                "ts = 'epoch'",
                "tz = 'epoch'",
                "jb = '{\"a\": [1, null]}'",
                "j = '[1]'",
                "js = ARRAY['1'::jsonb]",
                "p = '(0,0)'",
                "sz = ROW(-1, -1)",
                "t = NULL",
                "x = '<a/>'",
                "ns = '{}'"
            })
    void anotherValueIsAChange(String change) {
        try (Seeded seeded = seeded()) {
            EmbeddedDatabase.run(seeded.dataSource(), "UPDATE things SET " + change);
            assertThat(seeded).hasChangedOnly("things");
        }
    }

    @Test
    void jsonIsComparedWithoutRegardToTheOrderOfKeys() {
        DataSource db = EmbeddedDatabase.databaseWith("CREATE TABLE docs (id int PRIMARY KEY, j json, t text)");
        String schema = "tables: { docs: { rows: 1, columns: { j: { values: ['{\"a\":1,\"b\":[2]}'] } } } }";
        try (Seeded seeded = MockCraft.inline(schema).seed(1).into(db).start()) {
            EmbeddedDatabase.run(db, "UPDATE docs SET j = '{ \"b\": [2], \"a\": 1 }'");
            assertThat(seeded).table("docs").isUnchanged().contains("j", Map.of("b", List.of(2), "a", 1));
            EmbeddedDatabase.run(db, "UPDATE docs SET j = '{ \"b\": [2, 1], \"a\": 1 }'");
            assertThatThrownBy(() -> assertThat(seeded).table("docs").isUnchanged())
                    .hasMessageEndingWith("docs (id=1): j expected '{\"a\": 1, \"b\": [2]}' but was "
                            + "'{\"a\": 1, \"b\": [2, 1]}'");
        }
    }
}
