package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations that run between the test classes of one JVM change what is planned. */
class ChangedTablesTest {

    private static final String USERS = "CREATE TABLE users (id bigserial PRIMARY KEY, name text NOT NULL);";
    private static final int ROWS = 7;

    private final DataSource database = EmbeddedDatabase.databaseWith(USERS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE users ADD age int NOT NULL CHECK (age > 17)",
                "ALTER TABLE users RENAME name TO full_name",
                "ALTER TABLE users ALTER name TYPE varchar(3)",
                "ALTER TABLE users ADD UNIQUE (name)",
                "ALTER TABLE users ADD CONSTRAINT late CHECK (length(name) = 20)",
                "CREATE TYPE mood AS ENUM ('good', 'bad'); ALTER TABLE users ADD mood mood NOT NULL",
                "DROP TABLE users; CREATE TABLE users (id uuid PRIMARY KEY, at date NOT NULL)",
                "ALTER TABLE users RENAME TO people; CREATE VIEW users AS SELECT * FROM people"
            })
    void theNextSessionFillsWhatIsThereNow(String migration) {
        filled(1);
        EmbeddedDatabase.run(database, migration);
        filled(1);
    }

    @Test
    void aTableThatIsNewIsFilledToo() {
        filled(1);
        EmbeddedDatabase.run(
                database, "CREATE TABLE orders (id int PRIMARY KEY, user_id bigint NOT NULL REFERENCES users)");
        filled(2);
        EmbeddedDatabase.run(database, "DROP SCHEMA public CASCADE; CREATE SCHEMA public;" + USERS);
        filled(1);
    }

    @Test
    void aTableThatASchemaCreatedAndSomebodyDroppedIsCreatedAgain() {
        String schema = "create: missing\ntables: { things: { rows: 7, columns: { id: sequence, word: word } } }";
        for (int round = 0; round < 2; round++) {
            try (Seeded seeded =
                    MockCraft.inline(schema).seed(42).into(database).start()) {
                assertThat(seeded.dataset().rows()).isEqualTo(ROWS);
            }
            EmbeddedDatabase.run(database, "DROP TABLE things");
        }
    }

    @Test
    void aFunctionOfACheckThatIsReplacedIsReadAgain() {
        String function =
                "CREATE OR REPLACE FUNCTION fits(t text) RETURNS boolean LANGUAGE sql AS 'SELECT length(t) = %d';";
        EmbeddedDatabase.run(database, function.formatted(3) + "ALTER TABLE users ADD CHECK (fits(name))");
        filled(1);
        EmbeddedDatabase.run(database, function.formatted(5));
        filled(1);
    }

    private void filled(int tables) {
        try (Seeded seeded =
                MockCraft.database().rows(ROWS).seed(42).into(database).start()) {
            assertThat(seeded.report().notices()).isEmpty();
            assertThat(seeded.dataset().rows()).isEqualTo((long) tables * ROWS);
        }
    }
}
