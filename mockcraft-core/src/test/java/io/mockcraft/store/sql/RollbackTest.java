package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class RollbackTest {

    private static final String USERS = "CREATE TABLE users (id serial PRIMARY KEY, email text UNIQUE);";

    @Test
    void nobodyElseEverSeesTheRowsAndNothingIsLeft() throws SQLException {
        try (Bench bench = Bench.with(USERS)) {
            Run run = seeded(bench);
            DataSource bound = run.dataSource().orElseThrow();
            try (Connection connection = bound.getConnection()) {
                run(connection, "INSERT INTO users (email) VALUES ('by the test')");
                assertThat(count(connection)).isEqualTo(3);
            }
            assertThat(bench.number("SELECT count(*) FROM users")).isZero();

            run.clean();

            assertThat(bench.number("SELECT count(*) FROM users")).isZero();
            assertThat(bench.number("SELECT nextval('users_id_seq')")).isEqualTo(1);
            assertThat(bench.ledgerLines()).isZero();
        }
    }

    @Test
    void aRollbackOfTheApplicationKeepsSeededAndCommittedRows() throws SQLException {
        try (Bench bench = Bench.with(USERS)) {
            Run run = seeded(bench);
            try (Connection connection = run.dataSource().orElseThrow().getConnection()) {
                connection.setAutoCommit(false);
                run(connection, "INSERT INTO users (email) VALUES ('first')");
                connection.rollback();
                assertThat(count(connection)).isEqualTo(2);
                run(connection, "INSERT INTO users (email) VALUES ('second')");
                connection.commit();
                run(connection, "DELETE FROM users");
                connection.rollback();
                assertThat(count(connection)).isEqualTo(3);
            }
            run.clean();
        }
    }

    @Test
    void aStatementThatFailsUndoesOnlyItselfUnderAutoCommit() throws SQLException {
        try (Bench bench = Bench.with(USERS)) {
            Run run = seeded(bench);
            try (Connection connection = run.dataSource().orElseThrow().getConnection()) {
                assertThatThrownBy(() -> run(connection, "INSERT INTO users (email) VALUES ('u0')"))
                        .isInstanceOf(SQLException.class);
                assertThat(count(connection)).isEqualTo(2);
            }
            run.clean();
        }
    }

    @Test
    void aPoolOfOneConnectionIsEnough() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith(USERS);
        HikariConfig config = new HikariConfig();
        try (Connection connection = database.getConnection()) {
            config.setJdbcUrl(connection.getMetaData().getURL());
        }
        config.setUsername("postgres");
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(5_000);
        try (HikariDataSource pool = new HikariDataSource(config);
                PostgresStore store = PostgresStore.open(pool)) {
            for (CleanupMode mode : List.of(CleanupMode.CASCADE, CleanupMode.ROLLBACK)) {
                store.sweep();
                Run run = store.claim(new ClaimRequest("one", mode, List.of(numbered("users", 2))));
                run.write(List.of(
                        Given.rows(store, "users", "id", 2, i -> List.of(i + 1)).step()));
                run.clean();
            }
        }
    }

    private static Run seeded(Bench bench) {
        Run run = bench.claim(CleanupMode.ROLLBACK, numbered("users", 2));
        run.write(List.of(Given.rows(bench.store, "users", "id, email", 2, i -> List.of(i + 1, "u" + i))
                .step()));
        return run;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM users")) {
            result.next();
            return result.getLong(1);
        }
    }
}
