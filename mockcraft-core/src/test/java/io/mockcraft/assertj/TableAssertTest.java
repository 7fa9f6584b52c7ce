package io.mockcraft.assertj;

import static io.mockcraft.assertj.MockCraftAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.problem.MockCraftException;
import io.mockcraft.session.Seeded;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TableAssertTest {

    private enum State {
        NEW
    }

    @Test
    void holdsWhatWasSeeded() {
        try (Seeded seeded = Store.seeded()) {
            assertThat(seeded).table("orders").hasSize(12).hasOnlySeededRows().isUnchanged();
        }
    }

    @Test
    void tellsHowManyRowsThereAre() {
        try (Seeded seeded = Store.seeded()) {
            assertThatThrownBy(
                            () -> assertThat(seeded).as("shop").table("people").hasSize(1))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("[shop] Expected people to hold 1 row, but it holds 2 rows.");
        }
    }

    @Test
    void namesKeyColumnAndBothValues() {
        try (Seeded seeded = Store.seeded()) {
            Store.run(seeded, "UPDATE orders SET total = 1.51 WHERE id IN (2, 10)");
            Store.run(seeded, "INSERT INTO orders VALUES (90, 1, 'X', 1)");
            assertThatThrownBy(() -> assertThat(seeded).table("orders").hasOnlySeededRows())
                    .hasMessage("""
                            Expected orders to hold only its seeded rows, but there are 3 differences:
                              orders (id=2): total expected '1.50' but was '1.51'
                              orders (id=10): total expected '1.50' but was '1.51'
                              orders (id=90): expected no such row, but it is there""");
        }
    }

    @Test
    void comparesWholeRowsWhereThereIsNoKey() {
        try (Seeded seeded = Store.seeded()) {
            Store.run(seeded, "INSERT INTO words VALUES ('100% sure', 7), (NULL, 3)");
            assertThatThrownBy(() -> assertThat(seeded).table("words").isUnchanged())
                    .hasMessage("""
                            Expected words to be as it was seeded, but there are 2 differences:
                              words (word=100% sure, n=7): expected no such row, but it is there
                              words (word=null, n=3): expected no such row, but it is there""");
        }
    }

    @Test
    void findsAValueHoweverItIsWritten() {
        try (Seeded seeded = Store.seeded()) {
            Store.run(seeded, "UPDATE words SET word = NULL");
            assertThat(seeded)
                    .table("orders")
                    .contains("id", 12)
                    .contains("state", State.NEW)
                    .contains("total", new BigDecimal("1.5"))
                    .contains("total", "1.500")
                    .contains("doubled", 3);
            assertThat(seeded).table("words").contains("word", null);
        }
    }

    @Test
    void tellsOfAValueThatNoRowHolds() {
        try (Seeded seeded = Store.seeded()) {
            assertThatThrownBy(() -> assertThat(seeded).table("orders").contains("state", "100% PAID"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("Expected orders to hold a row whose state is '100% PAID', "
                            + "but none of its 12 rows does.");
        }
    }

    @Test
    void refusesAColumnThatIsNotThereAndAValueOfAnotherKind() {
        try (Seeded seeded = Store.seeded()) {
            assertThatThrownBy(() -> assertThat(seeded).table("orders").contains("stat", "NEW"))
                    .isInstanceOf(MockCraftException.class)
                    .hasMessage("orders: there is no column \"stat\"; did you mean \"state\"?");
            assertThatThrownBy(() -> assertThat(seeded).table("orders").contains("id", "many"))
                    .isInstanceOf(MockCraftException.class)
                    .hasMessageContaining("many");
        }
    }
}
