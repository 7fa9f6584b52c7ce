package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.keyed;
import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Bench.table;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import io.mockcraft.store.WriteReport;
import io.mockcraft.store.sql.jdbc.Limits;
import io.mockcraft.store.sql.ledger.file.LedgerFolder;
import io.mockcraft.testing.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the role may not create the ledger's schema. */
class FileLedgerTest {

    private static final String USERS = "CREATE TABLE users (id serial PRIMARY KEY, email text UNIQUE);"
            + "CREATE TABLE tags (id text PRIMARY KEY, who int REFERENCES users);";

    @TempDir
    Path folder;

    @Test
    void warnsOnceWhereTheLedgerIsAndHowToHaveItInTheDatabase() {
        try (Bench bench = Bench.poor(USERS, folder)) {
            String name = bench.column("SELECT current_database()").get(0);
            assertThat(write(bench, bench.claim(numbered("users", 3)), 3).notices())
                    .containsExactly("The record of which rows belong to which run is kept in the file "
                            + bench.file().state() + ", because the role may not have a schema mockcraft for it: tests"
                            + " of other machines and users do not see it, and tests of one database wait for each"
                            + " other. To have it in the database, let an administrator run CREATE SCHEMA mockcraft"
                            + " AUTHORIZATION poor_role, or GRANT CREATE ON DATABASE " + name + " TO poor_role.");
            assertThat(write(bench, bench.claim(numbered("users", 3)), 3).notices())
                    .isEmpty();
        }
    }

    @Test
    void cleansWhatHangsOnTheRowsAndKeepsWhatWasThere() {
        try (Bench bench = Bench.poor(USERS, folder)) {
            bench.run("INSERT INTO users (email) VALUES ('before'); INSERT INTO tags VALUES ('mine', 1)");
            Run run = bench.claim(numbered("users", 3), keyed("tags", 2));
            write(bench, run, 3);
            run.write(List.of(Given.rows(bench.store, "tags", "id, who", 2, i -> List.of("t\n" + i, 2))
                    .step()));
            bench.run("INSERT INTO tags VALUES ('by the test', 3); UPDATE tags SET who = 2 WHERE id = 'mine'");

            assertThat(run.clean().rows()).containsEntry(table("users"), 3L).containsEntry(table("tags"), 3L);

            assertThat(bench.column("SELECT email FROM users")).containsExactly("before");
            assertThat(bench.column("SELECT (id, who)::text FROM tags")).containsExactly("(mine,1)");
            assertThat(bench.ledgerLines()).isZero();
        }
    }

    @Test
    void sweepsRunsOfStoresThatAreGoneAndLeavesThoseThatLiveOrWereKept() {
        try (Bench bench = Bench.poor(USERS, folder);
                Bench alive = bench.another()) {
            write(bench, bench.claim(numbered("users", 3)), 3);
            Run kept = bench.claim(CleanupMode.NONE, numbered("users", 3));
            write(bench, kept, 3);
            kept.clean();
            write(alive, alive.claim(numbered("users", 3)), 3);
            bench.store.close();
            try (Bench next = bench.another()) {
                assertThat(next.store.sweep()).hasSize(1);
                assertThat(next.store.kept()).extracting(k -> k.id()).containsExactly(kept.id());
                assertThat(next.column("SELECT id FROM users ORDER BY 1"))
                        .containsExactly("4", "5", "6", "7", "8", "9");
                next.store.end(kept.id());
                assertThat(next.column("SELECT id FROM users ORDER BY 1")).containsExactly("7", "8", "9");
            }
        }
    }

    @Test
    void givesDisjointBasesToManyWhoComeAtTheSameTime() throws Exception {
        try (Bench bench = Bench.poor(USERS, folder)) {
            ExecutorService pool = Executors.newFixedThreadPool(6);
            try {
                List<Future<Long>> bases = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    bases.add(pool.submit(() -> {
                        try (Bench other = Bench.on(bench.database, Limits.USUAL, new LedgerFolder(folder))) {
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
    void asksTheServerWhatBecameOfAStateThatNobodyTook() throws Exception {
        try (Bench bench = Bench.poor(USERS, folder)) {
            Run run = bench.claim(numbered("users", 3));
            byte[] claimed = Files.readAllBytes(bench.file().state());
            write(bench, run, 3);
            byte[] written = Files.readAllBytes(bench.file().state());
            long committed = Long.parseLong(
                    new String(written, UTF_8).lines().findFirst().orElseThrow());
            Files.write(bench.file().state(), claimed);
            Files.write(pending(bench, committed), written);
            Files.write(pending(bench, aborted(bench)), "1\n".getBytes(UTF_8));
            bench.store.close();

            try (Bench next = bench.another()) {
                assertThat(next.store.sweep())
                        .containsExactly("run " + run.id() + " (a test) was left by a JVM that ended: 3 rows removed");
            }
            assertThat(bench.column("SELECT id FROM users")).isEmpty();
            assertThat(folder).isDirectoryNotContaining("glob:**.pending");
        }
    }

    @Test
    void forgetsRunsOfAnotherLifeOfTheServer() throws Exception {
        try (Bench bench = Bench.poor(USERS, folder)) {
            bench.claim(numbered("users", 3));
            String state = Files.readString(bench.file().state());
            Files.writeString(bench.file().state(), state.replaceFirst("\\d+", "99999999999"));
            try (Bench next = bench.another()) {
                assertThat(next.store.sweep()).isEmpty();
                assertThat(next.ledgerLines()).isZero();
            }
        }
    }

    @Test
    void goesIntoTheDatabaseOnceThereIsASchemaForItAndTheFileHoldsNoRuns() {
        try (Bench bench = Bench.poor(USERS, folder)) {
            Run run = bench.claim(numbered("users", 3));
            asSuperuser(bench, "CREATE SCHEMA mockcraft AUTHORIZATION poor_role");
            try (Bench next = bench.another()) {
                Run second = next.claim(numbered("users", 3));
                assertThat(second.bases()).containsEntry(table("users"), 4L);
                second.clean();
                run.clean();
            }
            try (Bench next = bench.another()) {
                next.claim(numbered("users", 3));
                assertThat(next.number("SELECT count(*) FROM mockcraft.run")).isEqualTo(1);
            }
        }
    }

    @Test
    void namesTheFolderThatCannotBeWrittenTo() throws Exception {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        try (Bench bench = Bench.poor(USERS, blocked)) {
            assertThatThrownBy(() -> bench.claim(numbered("users", 3)))
                    .hasMessageContaining("the ledger of test runs cannot be read")
                    .hasMessageContaining(
                            "choose a folder that can be read and written with -Dmockcraft.ledger=FOLDER");
        }
    }

    private static WriteReport write(Bench bench, Run run, int count) {
        long base = run.bases().get(table("users"));
        return run.write(List.of(
                Given.rows(bench.store, "users", "id, email", count, i -> List.of(base + i, "u" + base + i))
                        .step()));
    }

    private static void asSuperuser(Bench bench, String sql) {
        PGSimpleDataSource superuser = new PGSimpleDataSource();
        superuser.setURL(Bench.url(bench.database).replaceFirst("\\?.*", ""));
        superuser.setUser("postgres");
        EmbeddedDatabase.run(superuser, sql);
    }

    /** The number of a transaction that was rolled back. */
    private static long aborted(Bench bench) throws SQLException {
        try (Connection connection = bench.database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try (var row = statement.executeQuery("SELECT pg_current_xact_id()::text")) {
                row.next();
                return row.getLong(1);
            } finally {
                connection.rollback();
            }
        }
    }

    private static Path pending(Bench bench, long transaction) {
        return Path.of(bench.file().state().toString().replaceFirst("ledger$", transaction + ".pending"));
    }
}
