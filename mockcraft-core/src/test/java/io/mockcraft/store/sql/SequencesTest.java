package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Bench.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.store.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sequences that no column names: the application draws from them. */
class SequencesTest {

    private static final String ORDERS = "CREATE TABLE orders (id bigint PRIMARY KEY, no text);"
            + "CREATE TABLE countries (id int PRIMARY KEY); INSERT INTO countries VALUES (900);";

    @Test
    void setsBackWhatTheApplicationDrew() {
        try (Bench bench = Bench.with(ORDERS + "CREATE SEQUENCE invoice_no; SELECT nextval('invoice_no');")) {
            for (int i = 0; i < 2; i++) {
                Run run = orders(bench);
                assertThat(bench.number("SELECT nextval('invoice_no')")).isEqualTo(2);
                run.clean();
            }
        }
    }

    @Test
    void setsBackToTheLargestKeyLeftThatCanComeFromTheSequence() {
        try (Bench bench = Bench.with(ORDERS + "CREATE SEQUENCE ids; SELECT setval('ids', 500);")) {
            Run run = orders(bench);
            bench.run("INSERT INTO orders SELECT nextval('ids') FROM generate_series(1, 3)");
            bench.run("SELECT nextval('ids')");
            run.clean();
            assertThat(bench.number("SELECT nextval('ids')")).isEqualTo(504);
        }
    }

    @Test
    void leavesItWhileAnotherRunMayHaveDrawnFromIt() {
        try (Bench bench = Bench.with(ORDERS + "CREATE SEQUENCE invoice_no;")) {
            Run first = orders(bench);
            Run second = orders(bench);
            bench.run("SELECT nextval('invoice_no')");
            first.clean();
            assertThat(bench.number("SELECT nextval('invoice_no')")).isEqualTo(2);
            second.clean();
            assertThat(bench.number("SELECT nextval('invoice_no')")).isEqualTo(1);
        }
    }

    @Test
    void movesTheSequenceThatIsNamedAfterATablePastItsSeededKeysAndBack() {
        try (Bench bench = Bench.with(ORDERS + "CREATE SEQUENCE orders_seq INCREMENT 50;")) {
            Run run = orders(bench);
            assertThat(bench.number("SELECT nextval('orders_seq')"))
                    .isGreaterThan(run.bases().get(table("orders")) + 9);
            run.clean();
            assertThat(bench.number("SELECT nextval('orders_seq')")).isEqualTo(1);
        }
    }

    @Test
    void movesTheSequenceOfAllTablesPastSeededKeysAndBack() {
        try (Bench bench = Bench.with(ORDERS + "CREATE SEQUENCE hibernate_sequence;")) {
            Run run = orders(bench);
            assertThat(bench.number("SELECT nextval('hibernate_sequence')")).isEqualTo(11);
            run.clean();
            assertThat(bench.number("SELECT nextval('hibernate_sequence')")).isEqualTo(1);
        }
    }

    private static Run orders(Bench bench) {
        Run run = bench.claim(numbered("orders", 10));
        long base = run.bases().get(table("orders"));
        run.write(List.of(Given.rows(bench.store, "orders", "id", 10, i -> List.of(base + i))
                .step()));
        return run;
    }
}
