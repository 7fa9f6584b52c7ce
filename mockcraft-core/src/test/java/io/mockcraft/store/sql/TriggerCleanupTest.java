package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Users.USERS;
import static io.mockcraft.store.sql.Users.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.store.CleanReport;
import io.mockcraft.store.Run;
import io.mockcraft.store.WriteReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that triggers write, change or keep. */
class TriggerCleanupTest {

    private static final String KEEPS = """
            CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
            CREATE TRIGGER no BEFORE DELETE ON users FOR EACH ROW EXECUTE FUNCTION no();
            """;

    @Test
    void removesRowsThatTriggersWroteWhileSeedingAndWhileCleaning() {
        try (Bench bench = Bench.with(USERS + """
                CREATE TABLE audit (id serial PRIMARY KEY, what text);
                CREATE TABLE trail (what text);
                INSERT INTO audit (what) VALUES ('before'); INSERT INTO trail VALUES ('before');
                CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    BEGIN INSERT INTO audit (what) VALUES (TG_OP); EXCEPTION WHEN division_by_zero THEN NULL; END;
                    INSERT INTO trail VALUES (TG_OP); RETURN NULL; END $$;
                CREATE TRIGGER note AFTER INSERT OR DELETE ON users FOR EACH ROW EXECUTE FUNCTION note();
                """)) {
            long base = 1;
            Run run = bench.claim(numbered("users", 3));
            WriteReport report = run.write(List.of(Given.rows(bench.store, "users", "id", 3, i -> List.of(base + i))
                    .step()));
            assertThat(report.notices())
                    .containsExactlyInAnyOrder(
                            "3 rows that triggers wrote to public.audit are removed with the run",
                            "3 rows that triggers wrote to public.trail are removed with the run");

            CleanReport cleaned = run.clean();

            assertThat(cleaned.notices()).isEmpty();
            assertThat(bench.column("SELECT what FROM audit UNION ALL SELECT what FROM trail"))
                    .containsExactly("before", "before");
            assertThat(bench.number("SELECT last_value FROM audit_id_seq")).isEqualTo(1);
        }
    }

    @Test
    void removesRowsThatATriggerOfOnePartitionWrites() {
        try (Bench bench = Bench.with("""
                CREATE TABLE users (id serial PRIMARY KEY, name text) PARTITION BY RANGE (id);
                CREATE TABLE low PARTITION OF users FOR VALUES FROM (MINVALUE) TO (3);
                CREATE TABLE high PARTITION OF users DEFAULT;
                CREATE TABLE trail (what text);
                INSERT INTO trail VALUES ('before');
                CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    INSERT INTO trail VALUES (TG_OP); RETURN NULL; END $$;
                CREATE TRIGGER note AFTER INSERT OR DELETE ON low FOR EACH ROW EXECUTE FUNCTION note();
                """)) {
            Run run = users(bench, 5);
            assertThat(bench.column("SELECT what FROM trail")).containsExactly("before", "INSERT", "INSERT");
            run.clean();
            assertThat(bench.column("SELECT what FROM trail")).containsExactly("before");
        }
    }

    @Test
    void removesRowsThatTriggersWriteOnlyAtTheCommit() {
        try (Bench bench = Bench.with(USERS + """
                CREATE TABLE outbox (id serial PRIMARY KEY, what text);
                CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    INSERT INTO outbox (what) VALUES (TG_OP); RETURN NULL; END $$;
                CREATE CONSTRAINT TRIGGER note AFTER INSERT ON users DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION note();
                """)) {
            Run run = users(bench, 3);
            assertThat(bench.column("SELECT what FROM outbox")).hasSize(3);
            run.clean();
            assertThat(bench.column("SELECT what FROM outbox")).isEmpty();
        }
    }

    @Test
    void tellsRowsThatTriggersInsertFromRowsThatTheyUpdate() {
        try (Bench bench = Bench.with(USERS + """
                CREATE TABLE totals (day text PRIMARY KEY, n int);
                INSERT INTO totals VALUES ('mon', 5);
                CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    INSERT INTO totals VALUES ('mon', 1), ('d' || NEW.id, 1)
                        ON CONFLICT (day) DO UPDATE SET n = totals.n + 1;
                    RETURN NULL; END $$;
                CREATE TRIGGER note AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION note();
                """)) {
            Run run = users(bench, 3);
            run.clean();
            assertThat(bench.column("SELECT (day, n)::text FROM totals")).containsExactly("(mon,8)");
        }
    }

    @Test
    void passesTriggersThatChangeRowsWhichAreDeletedToo() {
        try (Bench bench = Bench.with("""
                CREATE TABLE heads (id int PRIMARY KEY, n int);
                CREATE TABLE parts (id int PRIMARY KEY, head int REFERENCES heads);
                CREATE FUNCTION count_down() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    UPDATE heads SET n = n - 1 WHERE id = OLD.head; RETURN OLD; END $$;
                CREATE TRIGGER count_down BEFORE DELETE ON parts FOR EACH ROW EXECUTE FUNCTION count_down();
                """)) {
            Run run = bench.claim(numbered("heads", 3), numbered("parts", 3));
            run.write(List.of(
                    Given.rows(bench.store, "heads", "id, n", 3, i -> List.of(i + 1, 1))
                            .step(),
                    Given.rows(bench.store, "parts", "id, head", 3, i -> List.of(i + 1, i + 1))
                            .step()));
            run.clean();
            assertThat(bench.column("SELECT id FROM heads")).isEmpty();
        }
    }

    @Test
    void takesOutRowsThatATriggerKeepsAndSaysSo() {
        try (Bench bench = Bench.with(USERS + KEEPS)) {
            Run run = users(bench, 3);
            assertThat(run.clean().notices())
                    .containsExactly(
                            "triggers and rules of public.users keep its rows: they were switched off while those of"
                                    + " run " + run.id() + " were removed");
            assertThat(bench.column("SELECT id FROM users")).isEmpty();
            assertThat(bench.column("SELECT tgenabled FROM pg_trigger WHERE tgname = 'no'"))
                    .containsExactly("O");
        }
    }

    @Test
    void failsNamingTableAndRowsThatATriggerKeepsFromARoleThatIsNotTheOwner(@TempDir Path folder) {
        try (Bench bench = Bench.guest(USERS + KEEPS, folder)) {
            Run run = users(bench, 3);
            assertThatThrownBy(run::clean)
                    .hasMessage(
                            "public.users: rows of run " + run.id() + " (a test) could not be deleted, 3 at the last"
                                    + " count: a trigger or rule keeps them; let the trigger pass them, let the owner of"
                                    + " the table run the tests, or use CleanupMode.TRUNCATE");
        }
    }
}
