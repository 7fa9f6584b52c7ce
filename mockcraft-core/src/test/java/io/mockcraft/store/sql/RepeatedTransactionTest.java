package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Bench.table;
import static io.mockcraft.store.sql.Users.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.store.Run;
import io.mockcraft.store.sql.jdbc.Limits;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A deadlock (40P01) or a serialisation failure (40001) repeats the whole transaction three times. */
class RepeatedTransactionTest {

    private static final int REPEATS = Limits.USUAL.repeats();

    /** A trigger that fails so often; what counts the tries survives a rollback, as all sequences do. */
    private static String failing(String when, String state, int times) {
        return Users.USERS
                + "CREATE SEQUENCE tries;"
                + "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF nextval('tries') <= " + times
                + " THEN RAISE 'not now' USING ERRCODE = '" + state + "'; END IF; RETURN NULL; END $$;"
                + "CREATE TRIGGER fail AFTER " + when + " ON users FOR EACH STATEMENT EXECUTE FUNCTION fail();";
    }

    private static Bench bench(String when, String state, int times) {
        return Bench.with(failing(when, state, times));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void writesAgain(String state) {
        try (Bench bench = bench("INSERT", state, REPEATS)) {
            users(bench, 5);
            assertThat(bench.number("SELECT count(*) FROM users")).isEqualTo(5);
            assertThat(bench.number("SELECT last_value FROM tries")).isEqualTo(1 + REPEATS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void cleansAgain(String state) {
        try (Bench bench = bench("DELETE", state, REPEATS)) {
            assertThat(users(bench, 5).clean().rows()).containsEntry(table("users"), 5L);
            assertThat(bench.number("SELECT count(*) FROM users")).isZero();
            assertThat(bench.ledgerLines()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void givesUpAfterThreeRepeatsAndLeavesNothing(String state) {
        try (Bench bench = bench("INSERT", state, REPEATS + 1)) {
            Run run = bench.claim(numbered("users", 5));
            assertThatThrownBy(() ->
                            run.write(List.of(Given.rows(bench.store, "users", "id, name", 5, i -> List.of(1 + i, "s"))
                                    .step())))
                    .hasMessageContaining("not now");
            assertThat(bench.number("SELECT last_value FROM tries")).isEqualTo(1 + REPEATS);
            run.clean();
            assertThat(bench.number("SELECT count(*) FROM users")).isZero();
            assertThat(bench.ledgerLines()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void namesACleanupThatFailsEveryTimeAndCanBeTriedLater(String state) {
        try (Bench bench = bench("DELETE", state, REPEATS + 1)) {
            Run run = users(bench, 5);
            assertThatThrownBy(run::clean)
                    .hasMessageContaining(
                            "cleanup of run " + run.id() + " failed and left its rows (5 in public.users)")
                    .hasMessageContaining("not now");
            assertThat(run.clean().rows()).containsEntry(table("users"), 5L);
        }
    }
}
