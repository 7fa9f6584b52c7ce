package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Users.USERS;
import static io.mockcraft.store.sql.Users.users;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.store.Run;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Sequences of columns are set back when a run ends. */
class SequenceResetTest {

    @Test
    void setsSequencesBackSoThatIdsReplay() {
        try (Bench bench = Bench.with(USERS + "CREATE TABLE notes (id serial PRIMARY KEY, who int REFERENCES users);"
                + "INSERT INTO users (name) VALUES ('ada'); INSERT INTO notes (who) VALUES (1), (1)")) {
            for (int i = 0; i < 2; i++) {
                Run run = users(bench, 3);
                bench.run("INSERT INTO users (name) VALUES ('by the test'); INSERT INTO notes (who) VALUES (3)");
                assertThat(bench.number("SELECT max(id) FROM notes")).isEqualTo(3);
                bench.run("DELETE FROM users WHERE name = 'by the test'");
                run.clean();
                assertThat(bench.number("SELECT last_value FROM users_id_seq")).isEqualTo(1);
            }
        }
    }

    @Test
    void setsASequenceBackToTheLargestKeyLeft() {
        try (Bench bench = Bench.with(USERS)) {
            Run run = users(bench, 3);
            bench.run("INSERT INTO users (name) VALUES ('stays')");
            long id = bench.number("SELECT max(id) FROM users");
            run.clean();
            assertThat(bench.number("SELECT last_value FROM users_id_seq")).isEqualTo(id);
        }
    }

    @Test
    void setsASequenceThatNothingOwnsAndOneNeverUsedBackToo() {
        try (Bench bench = Bench.with("CREATE SEQUENCE ids; CREATE TABLE a (id int PRIMARY KEY DEFAULT nextval('ids'));"
                + "CREATE TABLE b (id bigint PRIMARY KEY DEFAULT nextval('ids'));")) {
            Run run = bench.claim(numbered("a", 5), numbered("b", 9)); // 1 to 5, and 6 to 14
            assertThat(bench.number("SELECT nextval('ids')")).isEqualTo(15);
            run.clean();
            assertThat(bench.number("SELECT nextval('ids')")).isEqualTo(1);
        }
    }

    @Test
    void leavesASequenceWhereTheLockIsNotThereAtOnce() throws SQLException {
        try (Bench bench = Bench.with(USERS);
                Connection other = bench.database.getConnection();
                Statement statement = other.createStatement()) {
            Run run = users(bench, 3);
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE users IN ROW EXCLUSIVE MODE");
            run.clean();
            other.rollback();
            assertThat(bench.number("SELECT last_value FROM users_id_seq")).isGreaterThan(1);
        }
    }
}
