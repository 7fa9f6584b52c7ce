package io.mockcraft.examples.shop;

import static io.mockcraft.assertj.MockCraftAssertions.assertThat;

import io.mockcraft.junit.Rows;
import io.mockcraft.junit.Seed;
import io.mockcraft.session.Seeded;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@Seed(schema = "shop.yaml", ddl = "shop.sql", seed = 42)
class WhatChangedTest {

    // region assertj
    @Test
    void changesNothingButTheOrderAndTheStock(
            DataSource db, Seeded shop, @Rows(value = "orders", where = "state == 'PAID'") Order paid)
            throws SQLException {
        new OrderService(db).refund(paid.id());

        assertThat(shop).hasChangedOnly("orders", "products"); // every other table is as it was seeded
        assertThat(shop).ignoring("state", "stock").hasOnlySeededRows();
        assertThat(shop).table("orders").contains("state", OrderState.REFUNDED);
    }
    // endregion assertj
}
