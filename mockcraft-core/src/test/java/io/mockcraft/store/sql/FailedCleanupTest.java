package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Bench.table;
import static io.mockcraft.store.sql.Users.USERS;
import static io.mockcraft.store.sql.Users.users;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.store.Run;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cleanup that cannot be done says what is in the way. */
class FailedCleanupTest {

    @Test
    void failsNamingTableConstraintAndRowsWhenAReferenceCannotGoBack() {
        try (Bench bench = Bench.with("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY,"
                + " a int NOT NULL REFERENCES a); INSERT INTO a VALUES (1); INSERT INTO b VALUES (1, 1);")) {
            Run run = bench.claim(numbered("a", 3));
            long base = run.bases().get(table("a"));
            run.write(List.of(Given.rows(bench.store, "a", "id", 3, i -> List.of(base + i))
                    .step()));
            bench.run("UPDATE b SET a = " + base + "; DELETE FROM a WHERE id = 1");
            assertThatThrownBy(run::clean)
                    .hasMessage("PostgreSQL public.b, constraint b_a_fkey: cleanup of run " + run.id()
                            + " failed and left its rows (3 in public.a): insert or update on table \"b\" violates"
                            + " foreign key constraint \"b_a_fkey\" (Key (a)=(1) is not present in table \"a\"); let the"
                            + " test remove what refers to these rows");
        }
    }

    @Test
    void waitsForARowThatTheTestLeftLockedThenNamesTheWayOut() throws SQLException {
        try (Bench bench = Bench.with(USERS);
                Connection other = bench.database.getConnection();
                Statement statement = other.createStatement()) {
            Run run = users(bench, 3);
            other.setAutoCommit(false);
            statement.execute("SELECT 1 FROM users WHERE id = 2 FOR UPDATE");
            assertThatThrownBy(run::clean)
                    .hasMessage("PostgreSQL: cleanup of run " + run.id() + " failed and left its rows (3 in"
                            + " public.users): canceling statement due to lock timeout; end the transactions that the"
                            + " test left open; they hold locks");
            other.rollback();
            run.clean();
        }
    }
}
