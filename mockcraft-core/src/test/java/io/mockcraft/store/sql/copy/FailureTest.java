package io.mockcraft.store.sql.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.mockcraft.problem.MockCraftException;
import io.mockcraft.store.ClashException;
import io.mockcraft.store.RefusedException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureTest {

    private Target target;

    @BeforeEach
    void open() throws SQLException {
        target = Target.with("""
                CREATE TABLE parent (id int PRIMARY KEY);
                CREATE TABLE t (
                  id int PRIMARY KEY, code varchar(5) NOT NULL UNIQUE, parent int REFERENCES parent,
                  age smallint CHECK (age > 0), note text);
                INSERT INTO t VALUES (1000, 'taken');
                CREATE TABLE looped (id int PRIMARY KEY, other int NOT NULL);""");
    }

    @AfterEach
    void close() throws SQLException {
        Thread.interrupted();
        target.close();
    }

    @Test
    void namesTheRowThatClashes() {
        assertThatThrownBy(() -> write(1L, "taken", null, 1L, "x".repeat(50)))
                .isInstanceOfSatisfying(
                        ClashException.class, e -> assertThat(e.table().name()).isEqualTo("t"))
                .hasMessage("PostgreSQL public.t: the database refused row 3"
                        + " {id=1, code=taken, parent=null, age=1, note=" + "x".repeat(30) + "…}:"
                        + " duplicate key value violates unique constraint \"t_code_key\""
                        + " (Key (code)=(taken) already exists);"
                        + " remove the row that holds this value, or make the column's values unique")
                .hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void namesTheColumnThatMustNotBeNull() {
        assertRefused(
                () -> write(1L, null, null, 1L, "x"),
                "PostgreSQL public.t.code: the database refused row 3 {id=1, code=null, parent=null, age=1, note=x}:"
                        + " null value in column \"code\" of relation \"t\" violates not-null constraint"
                        + " (Failing row contains (1, null, null, 1, x));"
                        + " give the column a value in the schema, or make it nullable");
    }

    @Test
    void namesTheColumnThatIsTooShort() {
        assertRefused(
                () -> write(1L, "too long", null, 1L, null),
                "PostgreSQL public.t.code: the database refused row 3 {id=1, code=too long, parent=null, age=1, note=null}:"
                        + " value too long for type character varying(5);"
                        + " shorten the column's values in the schema");
    }

    @Test
    void namesTheBrokenCheck() {
        assertRefused(
                () -> write(1L, "a", null, 0L, null),
                "PostgreSQL public.t: the database refused row 3 {id=1, code=a, parent=null, age=0, note=null}:"
                        + " new row for relation \"t\" violates check constraint \"t_age_check\""
                        + " (Failing row contains (1, a, null, 0, null));"
                        + " give the columns values in the schema that meet the condition");
    }

    @Test
    void namesTheMissingParent() {
        assertRefused(
                () -> write(1L, "a", 77L, 1L, null),
                "PostgreSQL public.t: the database refused the rows:"
                        + " insert or update on table \"t\" violates foreign key constraint \"t_parent_fkey\""
                        + " (Key (parent)=(77) is not present in table \"parent\");"
                        + " fill the referenced table too, or refer to rows that are there");
    }

    @Test
    void namesTheColumnOfACharacterThatCannotBeStored() {
        assertThatThrownBy(() -> write(1L, "a", null, 1L, "nul \0"))
                .isExactlyInstanceOf(MockCraftException.class)
                .hasMessage("PostgreSQL public.t.note: the value of row 3 holds the character U+0000, which PostgreSQL"
                        + " cannot store; change the rule of this column");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> write(1L, "a", null, 1L, "half \ud83d!"))
                .hasMessage("PostgreSQL public.t.note: the value of row 3 holds half a character, the lone surrogate"
                        + " U+D83D, which is no text; change the rule of this column");
    }

    @Test
    void namesTheTableOfACycleThatFailed() {
        assertThatThrownBy(() -> target.writeTogether(
                        target.rows("looped", List.of(List.of(1L, 1L))),
                        target.rows("t", List.of(Arrays.asList(1000L, "a", null, 1L, null)))))
                .isInstanceOf(ClashException.class)
                .hasMessage("PostgreSQL public.t: the database refused the rows:"
                        + " duplicate key value violates unique constraint \"t_pkey\""
                        + " (Key (id)=(1000) already exists);"
                        + " remove the row that holds this value, or make the column's values unique");
    }

    @Test
    void passesOnWhatAReaderThrewAndLeavesTheConnectionUsable() throws SQLException {
        RuntimeException broken = new IllegalStateException("row 30,000 is broken");
        var source = GivenRows.of(target.catalog(), "looped", 100_000, i -> {
            if (i == 30_000) {
                throw broken;
            }
            return List.of(i, i);
        });

        assertThat(catchThrowable(() -> target.write(source))).isSameAs(broken);

        target.connection().rollback();
        assertThat(target.texts("SELECT count(*) FROM looped")).containsExactly("0");
        assertThat(workers()).isZero();
    }

    @Test
    void stopsWhenTheThreadIsInterrupted() throws SQLException {
        Thread writer = Thread.currentThread();
        var source = GivenRows.of(target.catalog(), "looped", 50_000_000, i -> {
            if (i == 20_000) {
                writer.interrupt();
            }
            return List.of(i, i);
        });

        assertThatThrownBy(() -> target.write(source))
                .hasMessage("PostgreSQL public.looped: the thread was interrupted while rows were written;"
                        + " give the test more time, or fewer rows");
        assertThat(Thread.interrupted()).isTrue();
        target.connection().rollback();
        assertThat(target.texts("SELECT count(*) FROM looped")).containsExactly("0");
    }

    private static long workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith("mockcraft-rows"))
                .count();
    }

    private static void assertRefused(ThrowingCallable write, String message) {
        assertThatThrownBy(write)
                .isInstanceOf(RefusedException.class)
                .hasMessage(message)
                .hasCauseInstanceOf(SQLException.class);
    }

    /** Two good rows, then this one. */
    private void write(@Nullable Object... row) {
        target.write(target.rows(
                "t",
                List.of(
                        Arrays.asList(501L, "good1", null, 1L, null),
                        Arrays.asList(502L, "good2", null, 1L, null),
                        Arrays.asList(row))));
    }
}
