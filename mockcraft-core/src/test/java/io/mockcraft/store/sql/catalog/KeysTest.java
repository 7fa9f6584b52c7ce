package io.mockcraft.store.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.Key;
import io.mockcraft.catalog.Partitioning;
import io.mockcraft.catalog.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void readsKeysAndUniqueIndexesOfEveryKind() throws SQLException {
        Table t = table("""
                CREATE TABLE t (x int, "B c" text, a text, d int, e text, active bool,
                  CONSTRAINT k1 UNIQUE (a, d), CONSTRAINT k2 UNIQUE NULLS NOT DISTINCT (d), CONSTRAINT pk PRIMARY KEY ("B c", a));
                ALTER TABLE t DROP COLUMN x;
                CREATE UNIQUE INDEX k3 ON t (lower(e), d DESC, upper(lower(e) || a)) INCLUDE (active) WHERE active;
                CREATE UNIQUE INDEX k4 ON t (a COLLATE "C" text_pattern_ops DESC) WHERE d > 3;
                CREATE INDEX plain ON t (e)""");

        assertThat(t.keys())
                .containsExactly(
                        new Key("pk", true, List.of("B c", "a"), List.of("B c", "a"), true, true, null),
                        new Key("k1", false, List.of("a", "d"), List.of("a", "d"), true, true, null),
                        new Key("k2", false, List.of("d"), List.of("d"), true, false, null),
                        new Key(
                                "k3",
                                false,
                                List.of("lower(e)", "d", "upper((lower(e) || a))"),
                                List.of("d", "a", "e"),
                                false,
                                true,
                                "active"),
                        new Key("k4", false, List.of("a"), List.of("a"), true, true, "(d > 3)"));
    }

    @Test
    void readsLeavesOfAllLevels() throws SQLException {
        Table t = table("""
                CREATE TABLE t (id int, region text, at date) PARTITION BY LIST (region);
                CREATE TABLE t_eu PARTITION OF t FOR VALUES IN ('eu', 'uk') PARTITION BY RANGE (at);
                CREATE TABLE t_eu_1 PARTITION OF t_eu FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
                CREATE TABLE t_eu_2 PARTITION OF t_eu FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
                CREATE TABLE t_us PARTITION OF t FOR VALUES IN ('us')""");

        Partitioning partitioning = Objects.requireNonNull(t.partitioning());
        assertThat(partitioning.columns()).containsExactly("region", "at");
        assertThat(partitioning.open()).isFalse();
        assertThat(partitioning.constraints())
                .containsExactly(
                        "((region IS NOT NULL) AND (region = 'us'::text))",
                        "((region IS NOT NULL) AND (region = ANY (ARRAY['eu'::text, 'uk'::text])) AND (at IS NOT NULL)"
                                + " AND (at >= '2024-01-01'::date) AND (at < '2025-01-01'::date))",
                        "((region IS NOT NULL) AND (region = ANY (ARRAY['eu'::text, 'uk'::text])) AND (at IS NOT NULL)"
                                + " AND (at >= '2025-01-01'::date) AND (at < '2026-01-01'::date))");
    }

    @Test
    void takesWhatAPartitionAloneDemandsForTheWholeTable() throws SQLException {
        Table t = table("""
                CREATE TABLE shop (id int PRIMARY KEY);
                CREATE TABLE t (id int, region text, shop int REFERENCES shop, seller int, CONSTRAINT c CHECK (id > 0))
                  PARTITION BY LIST (region);
                CREATE TABLE t_eu PARTITION OF t FOR VALUES IN ('eu');
                CREATE TABLE t_us PARTITION OF t FOR VALUES IN ('us');
                ALTER TABLE t_eu ADD CONSTRAINT sold_eu FOREIGN KEY (seller) REFERENCES shop;
                ALTER TABLE t_us ADD CONSTRAINT sold_us FOREIGN KEY (seller) REFERENCES shop;
                ALTER TABLE t_us ADD CONSTRAINT kept FOREIGN KEY (shop) REFERENCES shop;
                ALTER TABLE t_eu ADD CONSTRAINT once UNIQUE (id);
                ALTER TABLE t_us ADD CONSTRAINT pk PRIMARY KEY (id);
                ALTER TABLE t_us ADD CONSTRAINT small CHECK (seller < 9)""");

        assertThat(t.foreignKeys()).extracting(ForeignKey::name).containsExactly("t_shop_fkey", "sold_eu");
        assertThat(t.keys()).extracting(Key::name).containsExactly("pk");
        assertThat(t.keys()).noneMatch(Key::primary);
        assertThat(t.column("id")).get().matches(id -> !id.nullable());
        assertThat(Objects.requireNonNull(t.partitioning()).constraints())
                .containsExactly(
                        "((region IS NOT NULL) AND (region = 'eu'::text))",
                        "((region IS NOT NULL) AND (region = 'us'::text)) AND ((seller < 9))");
    }

    @Test
    void tellsWhetherEveryRowFits() throws SQLException {
        String hash = "CREATE TABLE t (id int) PARTITION BY HASH (id);"
                + "CREATE TABLE t1 PARTITION OF t FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
                + "CREATE TABLE t2 PARTITION OF t FOR VALUES WITH (MODULUS 4, REMAINDER 1);";
        String list =
                "CREATE TABLE t (id int, b int) PARTITION BY LIST ((id + b)); CREATE TABLE t1 PARTITION OF t DEFAULT";

        assertThat(isOpen(hash)).isFalse();
        assertThat(isOpen(hash + "CREATE TABLE t3 PARTITION OF t FOR VALUES WITH (MODULUS 4, REMAINDER 3)"))
                .isTrue();
        assertThat(isOpen(list)).isTrue();
        assertThat(isOpen(list + "; CREATE TABLE t2 PARTITION OF t FOR VALUES IN (1) PARTITION BY LIST (b)"))
                .isFalse();
        assertThat(isOpen("CREATE TABLE t (id int) PARTITION BY LIST (id)")).isFalse();
        assertThat(Objects.requireNonNull(table(list).partitioning()).columns()).containsExactly("id", "b");
    }

    private static boolean isOpen(String ddl) throws SQLException {
        return Objects.requireNonNull(table(ddl).partitioning()).open();
    }

    private static Table table(String ddl) throws SQLException {
        return CatalogTest.table(CatalogTest.read(ddl), "t");
    }
}
