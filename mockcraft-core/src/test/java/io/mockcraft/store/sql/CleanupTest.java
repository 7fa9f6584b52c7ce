package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.keyed;
import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Bench.table;
import static io.mockcraft.store.sql.Users.USERS;
import static io.mockcraft.store.sql.Users.users;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.store.CleanReport;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import io.mockcraft.store.WriteStep;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What a run leaves behind is deleted, with all that hangs on it. */
class CleanupTest {

    @Test
    void deletesRowsOfMutualAndRequiredKeysAsAnOrdinaryRole() {
        try (Bench bench = Bench.with("""
                CREATE TABLE staff (id int PRIMARY KEY, store_id int NOT NULL);
                CREATE TABLE store (id int PRIMARY KEY, manager_id int NOT NULL UNIQUE REFERENCES staff ON DELETE RESTRICT);
                ALTER TABLE staff ADD FOREIGN KEY (store_id) REFERENCES store ON DELETE RESTRICT;
                """)) {
            Run run = bench.claim(numbered("staff", 4), numbered("store", 4));
            run.write(List.of(new WriteStep(List.of(
                    Given.rows(bench.store, "staff", "id, store_id", 4, i -> List.of(i + 1, i + 1)),
                    Given.rows(bench.store, "store", "id, manager_id", 4, i -> List.of(i + 1, i + 1))))));
            bench.run("BEGIN; INSERT INTO staff VALUES (9, 2); INSERT INTO store VALUES (9, 9); COMMIT");

            assertThat(run.clean().rows()).containsEntry(table("staff"), 5L).containsEntry(table("store"), 5L);
        }
    }

    @Test
    void findsHangingRowsInTablesThatTheRunNeverNamed() {
        try (Bench bench = Bench.with(
                USERS + "CREATE SCHEMA audit;" + "CREATE TABLE audit.visits (who int REFERENCES users, page text);")) {
            Run run = users(bench, 3);
            bench.run("INSERT INTO audit.visits VALUES (2, 'home')");
            run.clean();
            assertThat(bench.column("SELECT page FROM audit.visits")).isEmpty();
        }
    }

    @Test
    void findsHangingRowsInTablesThatTheTestCreated() {
        try (Bench bench = Bench.with(USERS)) {
            Run run = users(bench, 3);
            bench.run("CREATE TABLE late (who int REFERENCES users); INSERT INTO late VALUES (2)");
            run.clean();
            assertThat(bench.column("SELECT who FROM late")).isEmpty();
            assertThat(bench.column("SELECT id FROM users")).isEmpty();
        }
    }

    @Test
    void findsRowsInCascadingTablesThatTheTestCreatedAndFilledBefore() {
        try (Bench bench = Bench.with(USERS)) {
            users(bench, 3).clean();
            bench.run(
                    "INSERT INTO users VALUES (100); CREATE TABLE late (id int PRIMARY KEY, who int REFERENCES users ON"
                            + " DELETE CASCADE); INSERT INTO late VALUES (1, 100)");
            Run run = users(bench, 3);
            bench.run("UPDATE late SET who = (SELECT max(id) FROM users)");
            run.clean();
            assertThat(bench.column("SELECT (id, who)::text FROM late")).containsExactly("(1,100)");
        }
    }

    @Test
    void cleansFixturesWrittenLaterAndEndsOnlyOnce() {
        try (Bench bench = Bench.with(USERS)) {
            Run run = bench.claim(numbered("users", 5));
            run.write(List.of(Given.rows(bench.store, "users", "id", 3, i -> List.of(i + 1))
                    .step()));
            bench.run("INSERT INTO users (boss) VALUES (1)");
            run.write(List.of(Given.rows(bench.store, "users", "id", 2, i -> List.of(i + 4))
                    .step()));
            assertThat(run.clean().rows()).containsEntry(table("users"), 6L);
            assertThat(run.clean().rows()).isEmpty();
        }
    }

    @Test
    void keyedTablesShareOneSideTable() {
        try (Bench bench = Bench.with("CREATE TABLE k (id text PRIMARY KEY);")) {
            Run run = bench.claim(keyed("k", 2));
            run.write(List.of(
                    Given.rows(bench.store, "k", "id", 2, i -> List.of("k" + i)).step()));
            assertThat(bench.column("SELECT key::text FROM mockcraft.owned ORDER BY 1"))
                    .containsExactly("{k0}", "{k1}");
            assertThat(run.clean().rows()).containsEntry(table("k"), 2L);
        }
    }

    @Test
    void worksAsARoleThatOwnsNothingButItsTables() throws SQLException {
        try (Bench bench = Bench.with("CREATE ROLE plain_role LOGIN")) {
            String name = bench.column("SELECT current_database()").get(0);
            bench.run("GRANT CREATE ON DATABASE " + name + " TO plain_role; GRANT ALL ON SCHEMA public TO plain_role");
            PGSimpleDataSource plain = new PGSimpleDataSource();
            plain.setURL("jdbc:postgresql://localhost:" + EmbeddedDatabase.port() + "/" + name + "?user=plain_role");
            EmbeddedDatabase.run(
                    plain, USERS + "CREATE TABLE x (id int PRIMARY KEY, u int REFERENCES users ON DELETE RESTRICT);");
            try (PostgresStore store = PostgresStore.open(plain)) {
                Run run = store.claim(new io.mockcraft.store.ClaimRequest(
                        "plain", CleanupMode.CASCADE, List.of(numbered("users", 2))));
                run.write(List.of(
                        Given.rows(store, "users", "id", 2, i -> List.of(i + 1)).step()));
                bench.run("INSERT INTO x VALUES (1, 1)");
                run.clean();
            }
            assertThat(bench.column("SELECT id FROM x")).isEmpty();
            bench.run("DROP OWNED BY plain_role; DROP ROLE plain_role");
        }
    }

    @Test
    void truncatesOnlyWhatWasEmptyAndUnshared() {
        try (Bench bench = Bench.with(USERS + "CREATE TABLE notes (who int REFERENCES users);")) {
            Run run = users(bench, CleanupMode.TRUNCATE, 3);
            bench.run("INSERT INTO notes VALUES (1), (NULL)");
            assertThat(run.clean().rows()).containsEntry(table("users"), 3L).containsEntry(table("notes"), 2L);

            bench.run("INSERT INTO notes VALUES (NULL)");
            Run other = users(bench, CleanupMode.TRUNCATE, 3);
            CleanReport report = other.clean();
            assertThat(report.notices())
                    .containsExactly("run " + other.id() + " was cleaned row by row: TRUNCATE needs the right to"
                            + " it, and tables without row security or triggers on TRUNCATE that were empty at the start and"
                            + " that no other run uses");
            assertThat(bench.number("SELECT count(*) FROM notes")).isEqualTo(1);
        }
    }
}
