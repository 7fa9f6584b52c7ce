package io.mockcraft.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.junit.Rows;
import io.mockcraft.junit.Seed;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Shows what a failure looks like: {@code mvn -Pdemo test -Dshop.fail=true}. */
@EnabledIfSystemProperty(named = "shop.fail", matches = "true")
class FailsOnPurposeTest {

    // region fails
    @Test
    @Seed(schema = "shop.yaml", ddl = "shop.sql", seed = 42)
    void ordersAreCheap(DataSource db, @Rows("orders") List<Order> orders) throws SQLException {
        OrderService service = new OrderService(db);
        for (Order order : orders) {
            assertThat(service.total(order.id())).isLessThan(new BigDecimal("1500"));
        }
    }
    // endregion fails
}
