package io.mockcraft.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.junit.Seed;
import io.mockcraft.session.Fixtures;
import io.mockcraft.session.Made;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Rows that one test needs, beside the seeded ones: made by the same rules, cleaned up with them. */
@Seed(schema = "shop.yaml", ddl = "shop.sql", seed = 42)
class OrderFixturesTest {

    // region fixtures
    @Test
    void refundsWhatWasPaid(DataSource db, Fixtures fixtures) throws SQLException {
        Made paid = fixtures.one("orders") // its customer is made too
                .with("state", "PAID")
                .has(3, "order_lines", line -> line.with("quantity", 1))
                .insert();

        Order order = paid.to(Order.class);
        new OrderService(db).refund(order.id());

        assertThat(Tables.count(db, "payments")).isEqualTo(1);
    }

    @Test
    void takesNoOrderFromACustomerWhoIsGone(DataSource db, Fixtures fixtures) {
        long gone = (Long) fixtures.one("customers").trait("gone").insert().get("id");
        long product = (Long) fixtures.one("products").with("stock", 5).insert().get("id");

        assertThatThrownBy(() -> new OrderService(db).place(gone, Map.of(product, 1)))
                .hasMessage("customer " + gone + " is not active");
    }
    // endregion fixtures

    @Test
    void takesWhatItIsGiven(Fixtures fixtures) {
        // region of
        Made ada = fixtures.one("customers").with("first_name", "Ada").insert();
        Made order = fixtures.one("orders").of("customer_id", ada).insert();
        // endregion of

        assertThat(order.get("customer_id")).isEqualTo(ada.get("id"));
    }
}
