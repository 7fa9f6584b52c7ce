package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Bench.table;
import static io.mockcraft.store.sql.Users.USERS;
import static io.mockcraft.store.sql.Users.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.store.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs side by side, and runs of JVMs that ended. */
class SweepTest {

    @Test
    void neverDeletesRowsOfAnotherRunButNamesIt() {
        try (Bench bench = Bench.with(USERS)) {
            Run first = users(bench, 3);
            Run second = users(bench, 3);
            long theirs = second.bases().get(table("users"));
            bench.run("UPDATE users SET boss = 1 WHERE id = " + theirs);
            assertThatThrownBy(first::clean)
                    .hasMessage("public.users: rows of run " + second.id() + " (a test, written) refer to rows of run "
                            + first.id() + ", and are not deleted with them; end the other run first, or do not let"
                            + " tests change each other's rows");
            assertThat(bench.number("SELECT count(*) FROM users WHERE id >= " + theirs))
                    .isEqualTo(3);
            second.clean();
            first.clean();
            assertThat(bench.column("SELECT id FROM users")).isEmpty();
        }
    }

    @Test
    void sweepsTwoDeadRunsWhoseRowsHangOnEachOther() {
        try (Bench bench = Bench.with(USERS)) {
            users(bench, 3);
            users(bench, 3);
            bench.run("UPDATE users SET boss = 4 WHERE id = 1; UPDATE users SET boss = 1 WHERE id = 4");
            bench.store.close();
            try (Bench next = bench.another()) {
                assertThat(next.store.sweep()).hasSize(2);
            }
            assertThat(bench.column("SELECT id FROM users")).isEmpty();
            assertThat(bench.ledgerLines()).isZero();
        }
    }

    @Test
    void sweepsOnPastARunThatItCannotCleanAndNamesIt() {
        try (Bench bench = Bench.with(USERS + """
                CREATE TABLE kept (id int PRIMARY KEY);
                CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not here'; END $$;
                CREATE TRIGGER no BEFORE DELETE ON kept FOR EACH ROW EXECUTE FUNCTION no();
                CREATE FUNCTION never() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'never'; END $$;
                CREATE EVENT TRIGGER never ON ddl_command_start WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION never();
                """)) {
            Run stuck = bench.claim(numbered("kept", 3));
            stuck.write(List.of(Given.rows(bench.store, "kept", "id", 3, i -> List.of(i + 1))
                    .step()));
            users(bench, 3);
            bench.store.close();
            try (Bench next = bench.another()) {
                assertThatThrownBy(next.store::sweep)
                        .hasMessage("PostgreSQL: run " + stuck.id()
                                + " (a test) was left by a JVM that ended and cannot"
                                + " be removed: cleanup of run " + stuck.id() + " failed and left its rows (3 in"
                                + " public.kept): not here");
                assertThat(next.column("SELECT id FROM users")).isEmpty();
            }
        }
    }
}
