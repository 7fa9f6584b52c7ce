package io.mockcraft.assertj;

import static io.mockcraft.assertj.MockCraftAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.problem.MockCraftException;
import io.mockcraft.session.Seeded;
import io.mockcraft.store.CleanupMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SeededAssertTest {

    @Test
    void findsTheSeededRowsAndNothingElse() {
        try (Seeded seeded = Store.seeded()) {
            assertThat(seeded).hasOnlySeededRows().hasChangedOnly();
        }
    }

    @Test
    void tellsOfEveryTable() {
        try (Seeded seeded = Store.seeded()) {
            Store.run(seeded, "UPDATE people SET name = 'Bob' WHERE id = 2; DELETE FROM orders WHERE id = 10");
            assertThatThrownBy(() -> assertThat(seeded).hasOnlySeededRows())
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("""
                            Expected the seeded tables to hold only their seeded rows, but there are 2 differences:
                              people (id=2): name expected 'Ada' but was 'Bob'
                              orders (id=10): expected this seeded row, but it is gone""");
        }
    }

    @Test
    void countsTheDifferencesThatItDoesNotShow() {
        try (Seeded seeded = Store.seeded()) {
            Store.run(seeded, "UPDATE people SET name = 'Bob'; UPDATE orders SET state = 'PAID'");
            assertThatThrownBy(() -> assertThat(seeded).hasOnlySeededRows())
                    .hasMessageContaining("there are 14 differences:\n  people (id=1)")
                    .hasMessageEndingWith("\n  orders (id=8): state expected 'NEW' but was 'PAID'\n  … and 4 more");
        }
    }

    @Test
    void allowsChangesWhereTheyAreExpected() {
        try (Seeded seeded = Store.seeded()) {
            Store.run(seeded, "UPDATE orders SET total = 2 WHERE id = 1; INSERT INTO words VALUES ('new', 1)");
            assertThat(seeded).hasChangedOnly("public.orders", "words");
        }
    }

    @Test
    void ignoresColumnsThatItIsToldTo() {
        try (Seeded seeded = Store.seeded()) {
            Store.run(seeded, "UPDATE people SET name = 'Bob'; UPDATE orders SET state = 'PAID'");
            assertThat(seeded).ignoring("name").hasChangedOnly("orders");
            assertThat(seeded).ignoring("name", "state").hasOnlySeededRows();
            assertThat(seeded).table("orders").ignoring("state").isUnchanged();
            assertThatThrownBy(() -> assertThat(seeded).ignoring("stat"))
                    .hasMessageContaining("no seeded table has a column \"stat\"")
                    .hasMessageContaining("did you mean \"state\"?");
            assertThatThrownBy(() -> assertThat(seeded).table("orders").ignoring("name"))
                    .hasMessageContaining("there is no column \"name\"");
        }
    }

    @Test
    void tellsOfChangesElsewhereAndOfNoneWhereTheyWereExpected() {
        try (Seeded seeded = Store.seeded()) {
            Store.run(seeded, "INSERT INTO people VALUES (70, 'Eve')");
            assertThatThrownBy(() -> assertThat(seeded).hasChangedOnly("orders", "words"))
                    .hasMessage("""
                            Expected orders, words to have changed, but every row is as it was seeded and there is no other.
                            Expected only orders, words to have changed, but there is 1 difference:
                              people (id=70): expected no such row, but it is there""");
            assertThatThrownBy(() -> assertThat(seeded).as("my shop").hasChangedOnly())
                    .hasMessageStartingWith("[my shop] Expected nothing to have changed, but there is 1 difference:");
        }
    }

    @Test
    void seesTheOneTransactionOfRowsThatAreRolledBack() {
        try (Seeded seeded = Store.seeded(CleanupMode.ROLLBACK)) {
            assertThat(seeded).hasOnlySeededRows();
            Store.run(seeded, "DELETE FROM orders WHERE id = 1");
            assertThat(seeded).hasChangedOnly("orders").table("orders").hasSize(11);
        }
    }

    @Test
    void leavesAnOpenTransactionAsItWas() throws SQLException {
        try (Seeded seeded = Store.seeded(CleanupMode.ROLLBACK);
                Connection open = seeded.dataSource().getConnection();
                Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute("DELETE FROM orders WHERE id = 1");
            assertThat(seeded).hasChangedOnly("orders");
            Assertions.assertThat(open.getAutoCommit()).isFalse();
            assertThat(seeded).table("orders").hasSize(11);
            open.rollback();
            assertThat(seeded).hasOnlySeededRows();
            ResultSet left =
                    statement.executeQuery("SELECT count(*) FROM pg_class WHERE relname = 'mockcraft_expected'");
            left.next();
            Assertions.assertThat(left.getInt(1)).isZero();
        }
    }

    @Test
    void refusesATableThatWasNotSeeded() {
        try (Seeded seeded = Store.seeded()) {
            assertThatThrownBy(() -> assertThat(seeded).hasChangedOnly("order"))
                    .isInstanceOf(MockCraftException.class)
                    .hasMessageContaining("no table \"order\" was seeded; did you mean \"orders\"?");
        }
    }
}
