package io.mockcraft.examples.shop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.junit.Seed;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

// region readme
@Seed(schema = "shop.yaml", ddl = "shop.sql", seed = 42)
class RefundTest {

    @Test
    void refundsAPaidOrder(DataSource db, Dataset data) throws SQLException {
        OrderService service = new OrderService(db);
        Order paid = data.table("orders").where("state", "PAID").first().to(Order.class); // asks no database

        service.refund(paid.id());

        assertThatThrownBy(() -> service.refund(paid.id())).hasMessage("order " + paid.id() + " is not PAID");
    }
}
// endregion readme
