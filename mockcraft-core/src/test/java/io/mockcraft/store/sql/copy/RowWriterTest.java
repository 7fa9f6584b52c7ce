package io.mockcraft.store.sql.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.mockcraft.catalog.TableName;
import io.mockcraft.testing.SharedSchemas;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RowWriterTest {

    @Test
    void writesEveryRowInOrderWhateverTheirNumber() throws SQLException {
        try (Target target = Target.with("CREATE TABLE t (id bigint, name text)")) {
            for (long size : new long[] {0, 1, 1_999, 2_000, 2_001, 40_017}) {
                target.run("TRUNCATE t");
                var written = target.write(GivenRows.of(target.catalog(), "t", size, i -> List.of(i, "row " + i)));

                assertThat(written).containsExactly(entry(new TableName("public", "t"), size));
                assertThat(target.texts("SELECT count(*) FROM (SELECT id, name, row_number() OVER () - 1 AS n FROM t) x"
                                + " WHERE id = n AND name = 'row ' || n"))
                        .containsExactly(String.valueOf(size));
            }
        }
    }

    @Test
    void writesIdentitiesThatTheDatabaseAlwaysNumbersItself() throws SQLException {
        try (Target target = Target.with(
                "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, a int, twice int GENERATED ALWAYS AS (a * 2) STORED)")) {
            target.write(target.rows("t", List.of(List.of(41L, 1L))));

            assertThat(target.texts("SELECT id || ' ' || a || ' ' || twice FROM t"))
                    .containsExactly("41 1 2");
        }
    }

    @Test
    void writesRowsWithoutAnyColumn() throws SQLException {
        try (Target target = Target.with("CREATE TABLE t ()")) {
            assertThat(target.write(GivenRows.of(target.catalog(), "t", 3, i -> List.of())))
                    .containsValue(3L);
            assertThat(target.texts("SELECT count(*) FROM t")).containsExactly("3");
        }
    }

    @Test
    void writesNamesOfAnySpelling() throws SQLException {
        try (Target target =
                Target.with("CREATE TABLE \"Order \"\"x\"\"\" (\"select\" int, \"Ünï 漢\" text, \"a.b\" int)")) {
            target.write(target.rows("Order \"x\"", List.of(List.of(1L, "y", 2L))));

            assertThat(target.texts("SELECT \"select\" || \"Ünï 漢\" || \"a.b\" FROM \"Order \"\"x\"\"\""))
                    .containsExactly("1y2");
        }
    }

    @Test
    void routesRowsToPartitions() throws SQLException {
        try (Target target = Target.with("""
                CREATE TABLE t (id int, region text) PARTITION BY LIST (region);
                CREATE TABLE t_eu PARTITION OF t FOR VALUES IN ('eu');
                CREATE TABLE t_rest PARTITION OF t DEFAULT""")) {
            target.write(target.rows("t", List.of(List.of(1L, "eu"), List.of(2L, "us"))));

            assertThat(target.texts("SELECT tableoid::regclass::text FROM t ORDER BY id"))
                    .containsExactly("t_eu", "t_rest");
        }
    }

    @Test
    void countsWhatTheServerKept() throws SQLException {
        try (Target target = Target.with("""
                CREATE TABLE t (id int);
                CREATE FUNCTION odd() RETURNS trigger LANGUAGE plpgsql AS
                  'BEGIN IF NEW.id % 2 = 0 THEN RETURN NULL; END IF; RETURN NEW; END';
                CREATE TRIGGER odd BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION odd()""")) {
            assertThat(target.write(GivenRows.of(target.catalog(), "t", 10, i -> List.of(i))))
                    .containsValue(5L);
        }
    }

    /** Without care for it, server and client wait for each other for ever. */
    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isNotStoppedByATriggerThatRaisesMuchNotice() throws SQLException {
        try (Target target = Target.with("""
                CREATE TABLE t (wide text);
                CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS
                  $$BEGIN RAISE NOTICE '%', repeat('x', 1000); RETURN NEW; END$$;
                CREATE TRIGGER tell BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tell()""")) {
            assertThat(target.write(GivenRows.of(target.catalog(), "t", 20_000, i -> List.of("x".repeat(1_000)))))
                    .containsValue(20_000L);
            assertThat(target.texts("SHOW client_min_messages")).containsExactly("notice");
        }
    }

    @Test
    void fillsACycleOfRequiredKeysInOneStep() throws SQLException {
        try (Target target = Target.with("""
                CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, b_id int NOT NULL);
                CREATE TABLE b (id int PRIMARY KEY, a_id int NOT NULL REFERENCES a, b_id int NOT NULL REFERENCES b);
                ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b""")) {
            for (int round = 0; round < 2; round++) {
                long base = round * 10_000L;
                var written = target.writeTogether(
                        GivenRows.of(target.catalog(), "a", 5_000, i -> List.of(base + i, base + 4_999 - i)),
                        GivenRows.of(target.catalog(), "b", 5_000, i -> List.of(base + i, base + i, base + 4_999 - i)));

                assertThat(written.values()).containsExactly(5_000L, 5_000L);
            }
            assertThat(target.texts("SELECT count(*) FROM a JOIN b ON b.a_id = a.id"))
                    .containsExactly("10000");
        }
    }

    @Test
    void fillsStaffAndStoreOfSakila() throws SQLException {
        try (Target target = Target.on(SharedSchemas.database("sakila"))) {
            var now = LocalDateTime.of(2025, 1, 1, 0, 0);
            target.write(
                    target.rows("country", List.of(List.of(1L, "Chile", now))),
                    target.rows("city", List.of(List.of(1L, "Arica", 1L, now))),
                    target.rows("address", List.of(Arrays.asList(1L, "Street", null, "North", 1L, null, "1", now))));

            target.writeTogether(
                    target.rows(
                            "staff",
                            List.of(Arrays.asList(7L, "A", "B", 1L, null, 9L, true, "ab", null, now, new byte[] {1}))),
                    target.rows("store", List.of(List.of(9L, 7L, 1L, now))));

            assertThat(target.texts("SELECT store_id FROM staff JOIN store USING (store_id)"))
                    .containsExactly("9");
        }
    }

    @Test
    void insertsWhereRowSecurityForbidsCopy() throws SQLException {
        try (Target owner = Target.with("""
                DROP ROLE IF EXISTS clerk;
                CREATE ROLE clerk;
                CREATE TABLE notes (id int GENERATED ALWAYS AS IDENTITY, who text);
                ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
                CREATE POLICY write ON notes FOR INSERT WITH CHECK (who = 'me');
                CREATE POLICY look ON notes FOR SELECT USING (false);
                GRANT ALL ON notes TO clerk""")) {
            owner.run("SET ROLE clerk");
            Target clerk = owner.again();

            assertThat(clerk.write(GivenRows.of(clerk.catalog(), "notes", 3, i -> List.of(i, "me"))))
                    .containsValue(3L);

            clerk.run("RESET ROLE");
            assertThat(clerk.texts("SELECT id FROM notes ORDER BY id")).containsExactly("0", "1", "2");
        }
    }
}
