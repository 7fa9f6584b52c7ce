package io.mockcraft.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.junit.Rows;
import io.mockcraft.junit.Seed;
import io.mockcraft.row.mapping.Column;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Seed(schema = "shop.yaml", ddl = "shop.sql", seed = 42)
class MappedRowsTest {

    // region mapping
    record Customer(
            long id,
            String firstName, // the column first_name
            @Column("email") String address,
            OffsetDateTime createdAt, // or an Instant, a ZonedDateTime, a Timestamp
            Optional<OffsetDateTime> closedAt) {}

    public static class Product {
        private String sku;
        private BigDecimal price;

        public void setSku(String sku) {
            this.sku = sku;
        }

        public void setPrice(BigDecimal price) {
            this.price = price;
        }
    }

    @Test
    void mapsRows(Dataset data, @Rows("customers") List<Customer> customers, @Rows("products") Product first) {
        assertThat(customers).extracting(Customer::address).contains("ada@example.org");
        assertThat(first.price).as(first.sku).isPositive();
        assertThat(data.table("orders").first().to(Order.class).state()).isIn((Object[]) OrderState.values());
    }
    // endregion mapping
}
