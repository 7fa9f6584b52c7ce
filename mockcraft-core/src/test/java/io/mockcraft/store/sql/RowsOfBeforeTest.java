package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Bench.table;
import static io.mockcraft.store.sql.Users.USERS;
import static io.mockcraft.store.sql.Users.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.problem.MockCraftException;
import io.mockcraft.store.Run;
import io.mockcraft.store.sql.jdbc.Limits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was there before a run is there after it. */
class RowsOfBeforeTest {

    @Test
    void leavesATableAloneThatWasDroppedAndCreatedAgain() {
        try (Bench bench = Bench.with("CREATE TABLE t (id int PRIMARY KEY);")) {
            Run run = bench.claim(numbered("t", 3));
            run.write(List.of(
                    Given.rows(bench.store, "t", "id", 3, i -> List.of(i + 1)).step()));
            bench.run("DROP TABLE t; CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (2)");
            run.clean();
            assertThat(bench.column("SELECT id FROM t")).containsExactly("2");
        }
    }

    @Test
    void neverDeletesARowThatWasThereButSetsItsReferencesBack() {
        try (Bench bench = Bench.with(
                USERS + "CREATE TABLE pairs (a int REFERENCES users ON DELETE CASCADE, b int REFERENCES users,"
                        + " PRIMARY KEY (a, b)); INSERT INTO users (name, boss) VALUES ('ada', NULL), ('bob', 1);"
                        + "INSERT INTO pairs VALUES (1, 2), (2, 2)")) {
            Run run = users(bench, 3);
            bench.run("UPDATE users SET boss = 4 WHERE id = 2; UPDATE pairs SET a = 5 WHERE a = 1;"
                    + "UPDATE users SET name = 'renamed' WHERE id = 1");
            run.clean();
            assertThat(bench.column("SELECT (id, name, boss)::text FROM users ORDER BY 1"))
                    .containsExactly("(1,renamed,)", "(2,bob,1)");
            assertThat(bench.column("SELECT (a, b)::text FROM pairs ORDER BY 1"))
                    .containsExactly("(1,2)", "(2,2)");
        }
    }

    @Test
    void doesNotTouchRowsThatNobodyTouched() {
        try (Bench bench = Bench.with(USERS + "INSERT INTO users (name, boss) VALUES ('ada', NULL), ('bob', 1);")) {
            List<String> before = bench.column("SELECT (ctid, xmin, xmax)::text || u::text FROM users u ORDER BY 1");
            Run run = users(bench, 3);
            bench.run("INSERT INTO users (boss) VALUES (4)");
            run.clean();
            assertThat(bench.column("SELECT (ctid, xmin, xmax)::text || u::text FROM users u ORDER BY 1"))
                    .isEqualTo(before);
        }
    }

    @Test
    void judgesATableTooLargeToNoteByItsSequence() {
        Limits few = new Limits(Duration.ofSeconds(1), 5, 3);
        try (Bench bench = Bench.with(
                USERS + "CREATE TABLE notes (id serial PRIMARY KEY, who int REFERENCES users);"
                        + "INSERT INTO notes (who) SELECT NULL FROM generate_series(1, 9);",
                few)) {
            Run run = users(bench, 3);
            bench.run("INSERT INTO notes (who) VALUES (2)");
            run.clean();
            assertThat(bench.number("SELECT count(*) FROM notes")).isEqualTo(9);

            Run next = users(bench, 3);
            bench.run("UPDATE notes SET who = 2 WHERE id = 7");
            assertThatThrownBy(next::clean)
                    .isInstanceOf(MockCraftException.class)
                    .hasMessage("public.notes row {7}: it refers to a seeded row, and it cannot be told whether it was"
                            + " there before: the table was too large to note its rows; point it elsewhere or delete it"
                            + " in the test, or seed a database with fewer rows");
            bench.run("UPDATE notes SET who = NULL WHERE id = 7");
            next.clean();
        }
    }

    @Test
    void leavesRowsOfInheritingTablesAlone() {
        try (Bench bench =
                Bench.with(USERS + "CREATE TABLE kid () INHERITS (users); INSERT INTO kid VALUES (1, 'kid');")) {
            Run run = users(bench, 3);
            assertThat(run.bases()).containsEntry(table("users"), 1L);
            assertThat(run.clean().rows()).containsEntry(table("users"), 3L);
            assertThat(bench.column("SELECT name FROM users")).containsExactly("kid");
        }
    }
}
