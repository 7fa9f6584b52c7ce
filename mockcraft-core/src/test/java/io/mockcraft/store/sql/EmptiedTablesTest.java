package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.table;
import static io.mockcraft.store.sql.Users.USERS;
import static io.mockcraft.store.sql.Users.users;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Many rows under a key without an index: to delete them, the server would read the table once for each. They are
 * emptied at once where that comes to the same; a table that was emptied has another file.
 */
class EmptiedTablesTest {

    private static final int MANY = 10_000;

    @Test
    void tablesOfNobodyElseAreEmptied() {
        try (Bench bench = Bench.with(USERS + "CREATE TRIGGER same BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION"
                + " suppress_redundant_updates_trigger();")) {
            Run run = users(bench, MANY);
            String before = file(bench);
            assertThat(run.clean().rows()).containsEntry(table("users"), (long) MANY);
            assertThat(ids(bench)).isEmpty();
            assertThat(file(bench)).isNotEqualTo(before);
        }
    }

    @Test
    void rowsOfOthersStay() {
        try (Bench bench = Bench.with(USERS)) {
            Run run = users(bench, MANY);
            bench.run("INSERT INTO users VALUES (" + 2 * MANY + ")");
            run.clean();
            assertThat(ids(bench)).containsExactly("" + 2 * MANY);
        }
    }

    @Test
    void whoeverReadsThemIsNotWaitedForInVain() throws SQLException {
        try (Bench bench = Bench.with(USERS);
                Connection reader = bench.database.getConnection();
                Statement statement = reader.createStatement()) {
            Run run = users(bench, MANY);
            reader.setAutoCommit(false);
            statement.execute("SELECT 1 FROM users LIMIT 1");
            run.clean();
            assertThat(ids(bench)).isEmpty();
        }
    }

    @Test
    void triggersOnDeleteHearOfEachRow() {
        try (Bench bench =
                Bench.with(USERS + "CREATE FUNCTION pass() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD;"
                        + " END'; CREATE TRIGGER hears BEFORE DELETE ON users FOR EACH ROW EXECUTE FUNCTION pass();")) {
            Run run = users(bench, MANY);
            String before = file(bench);
            run.clean();
            assertThat(ids(bench)).isEmpty();
            assertThat(file(bench)).isEqualTo(before);
        }
    }

    /** The ledger's own table is the last that is written; until then, others wait for what is locked. */
    @Test
    void othersCanWriteWhileRowsAreDeleted() {
        try (Bench bench = Bench.with(USERS)) {
            Run run = users(bench, MANY);
            bench.run("INSERT INTO users VALUES (" + 2 * MANY + "); CREATE TABLE seen (locks bigint);"
                    + " CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO seen SELECT count(*)"
                    + " FROM pg_locks WHERE relation = ''users''::regclass AND mode = ''AccessExclusiveLock'';"
                    + " RETURN OLD; END';"
                    + " CREATE TRIGGER looks BEFORE DELETE ON mockcraft.run FOR EACH ROW EXECUTE FUNCTION look();");
            run.clean();
            assertThat(bench.column("SELECT locks FROM seen")).containsExactly("0");
            assertThat(ids(bench)).containsExactly("" + 2 * MANY);
        }
    }

    @Test
    void triggersOfOnePartitionHearOfItsRows() {
        try (Bench bench = Bench.with("CREATE TABLE users (id serial PRIMARY KEY, name text, boss int REFERENCES users)"
                + " PARTITION BY RANGE (id); CREATE TABLE low PARTITION OF users FOR VALUES FROM (MINVALUE) TO (101);"
                + " CREATE TABLE high PARTITION OF users DEFAULT; CREATE FUNCTION pass() RETURNS trigger"
                + " LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END';"
                + " CREATE TRIGGER hears BEFORE DELETE ON low FOR EACH ROW EXECUTE FUNCTION pass();")) {
            Run run = users(bench, MANY);
            String before = file(bench, "low");
            run.clean();
            assertThat(ids(bench)).isEmpty();
            assertThat(file(bench, "low")).isEqualTo(before);
        }
    }

    @Test
    void triggersThatWouldHearOfItDoNot() {
        try (Bench bench = Bench.with(USERS)) {
            bench.run("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''never''; END';"
                    + " CREATE TRIGGER never BEFORE TRUNCATE ON users EXECUTE FUNCTION refuse();");
            users(bench, CleanupMode.TRUNCATE, 3).clean();
            assertThat(ids(bench)).isEmpty();
        }
    }

    private static List<String> ids(Bench bench) {
        return bench.column("SELECT id FROM users");
    }

    private static String file(Bench bench) {
        return file(bench, "users");
    }

    private static String file(Bench bench, String table) {
        return bench.column("SELECT pg_relation_filepath('" + table + "')").get(0);
    }
}
