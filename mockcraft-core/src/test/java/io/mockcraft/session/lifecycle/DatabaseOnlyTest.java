package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.dataset.DataRow;
import io.mockcraft.row.mapping.Column;
import io.mockcraft.session.Made;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values that the database makes itself are told as such by whoever would read them from the dataset. */
class DatabaseOnlyTest {

    private static final String WHY =
            "only the database knows the values of column \"gross_price\" of table \"items\": it"
                    + " makes them itself; leave it out, or read the row from the database by its key";

    private final Seeded seeded = MockCraft.inline("tables: { items: { rows: 3 } }")
            .label("a test")
            .into(EmbeddedDatabase.databaseWith(
                    "CREATE TABLE items (id bigint PRIMARY KEY, price numeric(8, 2) NOT NULL,"
                            + " gross_price numeric(8, 2) GENERATED ALWAYS AS (price * 1.2) STORED)"))
            .start();

    private final DataRow row = seeded.dataset().table("items").first();

    @AfterEach
    void clean() {
        seeded.close();
    }

    record Item(long id, BigDecimal price, BigDecimal grossPrice) {}

    record Named(long id, @Column("GROSS_PRICE") BigDecimal gross) {}

    record Without(long id, BigDecimal price) {}

    static final class Bean {
        private long id;
        private BigDecimal grossPrice;

        public long getId() {
            return id;
        }

        public BigDecimal getGrossPrice() {
            return grossPrice;
        }

        public void setId(long id) {
            this.id = id;
        }

        public void setGrossPrice(BigDecimal grossPrice) {
            this.grossPrice = grossPrice;
        }
    }

    @Test
    void aRowSaysSo() {
        assertThatThrownBy(() -> row.get("gross_price")).hasMessage("items gross_price: " + WHY);
        assertThatThrownBy(() -> row.get("gros_price"))
                .hasMessage("items gros_price: it has no such column; there are: id, price");
        assertThatThrownBy(() ->
                        seeded.dataset().table("items").where("gross_price", 1).first())
                .hasMessage("items gross_price: " + WHY);
        assertThatThrownBy(() -> seeded.rows("items", "gross_price > 1")).hasMessage("a test where: " + WHY);
    }

    @Test
    void aRecordAndABeanSaySo() {
        assertThatThrownBy(() -> row.to(Item.class)).hasMessage("Item grossPrice: " + WHY);
        assertThatThrownBy(() -> row.to(Named.class)).hasMessage("Named gross: " + WHY);
        assertThatThrownBy(() -> row.to(Bean.class)).hasMessage("Bean grossPrice: " + WHY);
    }

    @Test
    void aFixtureSaysSo() {
        Made made = seeded.fixtures().one("items").insert();

        assertThatThrownBy(() -> made.get("gross_price")).hasMessage("items gross_price: " + WHY);
        assertThatThrownBy(() -> made.to(Item.class)).hasMessage("Item grossPrice: " + WHY);
    }

    @Test
    void aTypeWithoutItIsMade() {
        assertThat(row.to(Without.class).price()).isEqualTo(row.get("price"));
    }
}
