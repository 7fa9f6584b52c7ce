package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.testing.EmbeddedDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** How {@code @Seed(cleanup = …)} takes rows out again. */
class CleanupModesTest {

    private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    private static void hang(DataSource db) {
        EmbeddedDatabase.run(db, "INSERT INTO orders (user_id, total) SELECT max(id), 1 FROM users");
    }

    @Seed(inline = Kit.SHOP, seed = 42, cleanup = Cleanup.TRUNCATE)
    static class Truncates {
        static final DataSource DB = Kit.shop();

        @Test
        void test() {
            hang(DB);
        }
    }

    @Test
    void truncatesTablesThatWereEmpty() {
        String files =
                "SELECT sum(pg_relation_filenode(t)::bigint) FROM unnest(ARRAY['users', 'orders']::regclass[]) t";
        long before = Kit.number(Truncates.DB, files);

        EngineExecutionResults results = Kit.run(Truncates.class);

        assertThat(Kit.failures(results)).isEmpty();
        assertThat(Kit.entries(results, "mockcraft.cleaned")).isEmpty();
        assertThat(Kit.count(Truncates.DB, "users")).isZero();
        assertThat(Kit.count(Truncates.DB, "orders")).isZero();
        assertThat(Kit.number(Truncates.DB, files))
                .as("TRUNCATE gives new files")
                .isNotEqualTo(before);
    }

    @Seed(inline = Kit.SHOP, seed = 42, cleanup = Cleanup.TRUNCATE)
    static class WouldTruncate {
        static final DataSource DB =
                EmbeddedDatabase.databaseWith(Kit.DDL + "INSERT INTO users VALUES (-1, 'was there', 'ACTIVE')");

        @Test
        void test() {
            hang(DB);
        }
    }

    @Test
    void deletesInsteadWhereRowsWereThereAndSaysSo() {
        EngineExecutionResults results = Kit.run(WouldTruncate.class);

        assertThat(Kit.failures(results)).isEmpty();
        assertThat(Kit.entries(results, "mockcraft.cleaned"))
                .singleElement()
                .asString()
                .matches("cleanup after CleanupModesTest.WouldTruncate.test: run \\d+ was cleaned row by row:"
                        + " TRUNCATE needs the right to it, and tables without row security or triggers on TRUNCATE that"
                        + " were empty at the start and that no other run uses");
        assertThat(Kit.number(WouldTruncate.DB, "SELECT sum(id) FROM users")).isEqualTo(-1);
        assertThat(Kit.count(WouldTruncate.DB, "orders")).isZero();
    }

    @Seed(inline = Kit.SHOP, seed = 42, cleanup = Cleanup.ROLLBACK)
    static class RollsBack {
        static final DataSource DB = Kit.shop();

        @Test
        void test(DataSource db) {
            hang(db);
            SEEN.add("inside " + Kit.count(db, "orders"));
            SEEN.add("outside " + Kit.count(DB, "orders"));
        }
    }

    @Test
    void rollsBackWhatOnlyTheTestsConnectionSaw() {
        assertThat(Kit.failures(Kit.run(RollsBack.class))).isEmpty();

        assertThat(SEEN).containsExactly("inside 11", "outside 0");
        assertThat(Kit.count(RollsBack.DB, "users")).isZero();
        assertThat(Kit.count(RollsBack.DB, "orders")).isZero();
    }

    @Seed(inline = Kit.SHOP, seed = 42, cleanup = Cleanup.NONE)
    static class Keeps {
        static final DataSource DB = Kit.shop();

        @Test
        void test() {
            hang(DB);
        }
    }

    @Test
    void keepsTheRowsUntilACommandEndsThem() {
        assertThat(Kit.failures(Kit.run(Keeps.class))).isEmpty();
        assertThat(Kit.count(Keeps.DB, "orders")).isEqualTo(11);

        assertThat(MockCraft.kept(Keeps.DB)).singleElement().satisfies(run -> MockCraft.endKept(Keeps.DB, run.id()));

        assertThat(Kit.count(Keeps.DB, "users")).isZero();
        assertThat(Kit.count(Keeps.DB, "orders")).isZero();
    }
}
