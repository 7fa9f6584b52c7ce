package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.keyed;
import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Bench.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.problem.MockCraftException;
import io.mockcraft.store.ClaimRequest.TableClaim;
import io.mockcraft.store.ClashException;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.KeySteps;
import io.mockcraft.store.Run;
import io.mockcraft.store.sql.jdbc.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final String USERS = "CREATE TABLE users (id serial PRIMARY KEY, email text UNIQUE);";

    @Test
    void startsAtOneInAnEmptyUnsharedTable() {
        try (Bench bench = Bench.with(USERS + "SELECT setval('users_id_seq', 500);")) {
            assertThat(bench.claim(numbered("users", 10)).bases()).containsEntry(table("users"), 1L);
        }
    }

    @Test
    void startsBehindTheLargestKeyThere() {
        try (Bench bench = Bench.with(USERS + "INSERT INTO users VALUES (70, 'a');")) {
            assertThat(bench.claim(numbered("users", 10)).bases()).containsEntry(table("users"), 71L);
        }
    }

    @Test
    void startsBehindTheSequence() {
        try (Bench bench =
                Bench.with(USERS + "INSERT INTO users VALUES (7, 'a'); SELECT setval('users_id_seq', 30);")) {
            assertThat(bench.claim(numbered("users", 10)).bases()).containsEntry(table("users"), 31L);
        }
    }

    @Test
    void startsBehindTheEndOfEveryOtherClaim() {
        try (Bench bench = Bench.with(USERS + "CREATE TABLE tags (id uuid PRIMARY KEY);")) {
            bench.claim(numbered("users", 10), keyed("tags", 5));
            Run second = bench.claim(numbered("users", 10), keyed("tags", 5));
            assertThat(second.bases()).containsEntry(table("users"), 11L).containsEntry(table("tags"), 6L);
        }
    }

    @Test
    void movesSequencesPastTheRangeBeforeAnyRowIsWritten() {
        try (Bench bench = Bench.with(USERS)) {
            bench.claim(numbered("users", 10));
            assertThat(bench.number("SELECT nextval('users_id_seq')")).isEqualTo(11);
        }
    }

    @Test
    void commitsTheClaimWithNameNumberRangeAndSequence() {
        try (Bench bench = Bench.with(USERS + "SELECT setval('users_id_seq', 500);")) {
            bench.claim(numbered("users", 10));
            assertThat(bench.column("SELECT concat_ws(' ', r.label, r.state, c.name, c.tbl = 'users'::regclass, c.kind,"
                            + " c.first, c.last, s.last_value, s.is_called) FROM mockcraft.run r JOIN mockcraft.claim c"
                            + " ON c.run = r.id JOIN mockcraft.sequence_mark s ON s.run = r.id"))
                    .containsExactly("a test claimed \"public\".\"users\" t RANGE 1 10 500 t");
        }
    }

    @Test
    void writesNothingOfItsOwnIntoTheUsersSchema() {
        try (Bench bench = Bench.with("")) {
            bench.claim();
            assertThat(bench.column("SELECT nspname || relname FROM pg_class c JOIN pg_namespace n ON n.oid ="
                            + " relnamespace WHERE nspname = 'public'"))
                    .isEmpty();
        }
    }

    @Test
    void refusesATableWithoutAKeyThatHoldsRows() {
        try (Bench bench = Bench.with("CREATE TABLE log (line text); INSERT INTO log VALUES ('a');")) {
            assertThatThrownBy(() -> bench.claim(keyed("log", 3)))
                    .isInstanceOf(MockCraftException.class)
                    .hasMessage("public.log: it has no key to tell seeded rows by, and it holds rows; give it a primary"
                            + " key, or seed it while it is empty and no other run uses it");
        }
    }

    @Test
    void refusesATableWithoutAKeyThatAnotherRunUses() {
        try (Bench bench = Bench.with("CREATE TABLE log (line text);")) {
            bench.claim(keyed("log", 3));
            assertThatThrownBy(() -> bench.claim(keyed("log", 3))).hasMessageContaining("another run uses it");
        }
    }

    @Test
    void ownsATableWithoutAKeyWholeWhenItWasEmpty() {
        try (Bench bench = Bench.with("CREATE TABLE log (line text);")) {
            Run run = bench.claim(keyed("log", 3));
            run.write(List.of(Given.rows(bench.store, "log", "line", 3, i -> List.of("x" + i))
                    .step()));
            bench.run("INSERT INTO log VALUES ('by the test')");

            assertThat(run.clean().rows()).containsEntry(table("log"), 4L);
        }
    }

    @Test
    void failsAtOnceWhereRowsThatWereThereLeaveNoRoom() {
        try (Bench bench = Bench.with(
                "CREATE TABLE t (id smallint PRIMARY KEY); INSERT INTO t VALUES (32760);",
                new Limits(Duration.ofDays(1), 100, 3))) {
            assertThatThrownBy(() -> bench.claim(new TableClaim(table("t"), 10, 32767, "id")))
                    .hasMessage("public.t: its keys and unique values allow 32767 rows, those that are there reach to"
                            + " 32760, and 10 more do not fit; ask for fewer rows, or remove some that are there");
        }
    }

    @Test
    void waitsForARunThatHoldsTheRangeThenFailsNamingIt() {
        try (Bench bench = Bench.with("CREATE TABLE t (id smallint PRIMARY KEY);")) {
            Run first = bench.claim(new TableClaim(table("t"), 20000, 32767, "id"));
            assertThatThrownBy(() -> bench.claim(new TableClaim(table("t"), 20000, 32767, "id")))
                    .hasMessage("public.t: its keys and unique values allow 32767 rows, and run " + first.id()
                            + " (a test, claimed) holds so many that 20000 more do not fit; let the two tests run one"
                            + " after the other, ask for fewer rows, or end that run if it was kept");
        }
    }

    @Test
    void goesOnWhenTheRunThatHeldTheRangeEnds() throws Exception {
        try (Bench bench =
                Bench.with("CREATE TABLE t (id smallint PRIMARY KEY);", new Limits(Duration.ofMinutes(2), 100, 3))) {
            Run first = bench.claim(new TableClaim(table("t"), 20000, 32767, "id"));
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                Future<Run> second = other.submit(() -> bench.claim(new TableClaim(table("t"), 20000, 32767, "id")));
                first.clean();
                assertThat(second.get().bases()).containsEntry(table("t"), 1L);
            } finally {
                other.shutdown();
            }
        }
    }

    @Test
    void takesTheNextBaseAfterAClash() {
        try (Bench bench =
                Bench.with("CREATE TABLE t (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), rank bigint UNIQUE);"
                        + "INSERT INTO t (rank) VALUES (4), (14);")) {
            Run first = bench.claim(keyed("t", 10));
            assertThatThrownBy(() -> first.write(ranks(bench, first))).isInstanceOf(ClashException.class);
            first.clean();
            Run second = bench.claim(keyed("t", 10));
            assertThatThrownBy(() -> second.write(ranks(bench, second))).isInstanceOf(ClashException.class);
            second.clean();
            Run third = bench.claim(keyed("t", 10));
            third.write(ranks(bench, third));

            assertThat(List.of(
                            first.bases().get(table("t")),
                            second.bases().get(table("t")),
                            third.bases().get(table("t"))))
                    .containsExactly(1L, 11L, 21L);
            third.clean();
            assertThat(bench.claim(keyed("t", 10)).bases()).containsEntry(table("t"), 1L);
            assertThat(bench.column("SELECT rank FROM t ORDER BY 1")).containsExactly("4", "14");
        }
    }

    @Test
    void takesTheBaseThatAReplayWantsWhereItIsFree() {
        try (Bench bench = Bench.with(USERS + "INSERT INTO users VALUES (5, 'a'), (200, 'b');")) {
            Run run = bench.claim(wanting(71));
            assertThat(run.bases()).containsEntry(table("users"), 71L);
            assertThat(run.displaced()).isEmpty();
            assertThat(bench.number("SELECT nextval('users_id_seq')")).isEqualTo(81);
        }
    }

    @Test
    void saysWhyTheBaseThatAReplayWantsIsTakenAndTakesTheNext() {
        try (Bench bench = Bench.with(USERS + "INSERT INTO users VALUES (75, 'a');")) {
            Run behind = bench.claim(wanting(71));
            assertThat(behind.bases()).containsEntry(table("users"), 76L);
            assertThat(behind.displaced())
                    .containsExactly(
                            "Table public.users starts at 76, not at 71 as then: a row with the key 75 is" + " there.");

            Run other = bench.claim(wanting(80));
            assertThat(other.displaced())
                    .containsExactly("Table public.users starts at 86, not at 80 as then: run " + behind.id()
                            + " (a test) holds keys of it.");
        }
    }

    private static TableClaim wanting(long base) {
        return new TableClaim(table("users"), 10, Integer.MAX_VALUE, "id", KeySteps.RANKS, base);
    }

    private static List<io.mockcraft.store.WriteStep> ranks(Bench bench, Run run) {
        long base = run.bases().get(table("t"));
        return List.of(
                Given.rows(bench.store, "t", "rank", 10, i -> List.of(base + i)).step());
    }

    @Test
    void createsTheLedgerOnceForManyWhoComeAtTheSameTime() throws Exception {
        try (Bench bench = Bench.with(USERS)) {
            ExecutorService pool = Executors.newFixedThreadPool(6);
            try {
                List<Future<Long>> bases = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    bases.add(pool.submit(() -> {
                        try (Bench other = bench.another()) {
                            return other.claim(numbered("users", 100)).bases().get(table("users"));
                        }
                    }));
                }
                List<Long> found = new ArrayList<>();
                for (Future<Long> base : bases) {
                    found.add(base.get());
                }
                assertThat(found).containsExactlyInAnyOrder(1L, 101L, 201L, 301L, 401L, 501L);
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void leavesRunsThatWereKeptAndEndsThemByCommand() {
        try (Bench bench = Bench.with(USERS)) {
            Run run = bench.claim(CleanupMode.NONE, numbered("users", 10));
            run.write(List.of(Given.rows(bench.store, "users", "id, email", 2, i -> List.of(i + 1, "u" + i))
                    .step()));
            run.clean();
            bench.store.close();

            try (Bench next = bench.another()) {
                assertThat(next.store.sweep()).isEmpty();
                assertThat(next.store.kept()).extracting(k -> k.label()).containsExactly("a test");
                assertThat(next.claim(numbered("users", 10)).bases()).containsEntry(table("users"), 11L);
                assertThat(next.store.end(run.id()).rows()).containsEntry(table("users"), 2L);
                assertThat(next.store.kept()).isEmpty();
            }
        }
    }

    @Test
    void anUnwrittenClaimDeletesNothing() {
        try (Bench bench = Bench.with(USERS)) {
            bench.claim(numbered("users", 10));
            bench.run("INSERT INTO users VALUES (5, 'not ours')");
            bench.store.close();
            try (Bench next = bench.another()) {
                assertThat(next.store.sweep()).hasSize(1);
            }
            assertThat(bench.column("SELECT email FROM users")).containsExactly("not ours");
            assertThat(bench.ledgerLines()).isZero();
        }
    }
}
