package io.mockcraft.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.junit.Rows;
import io.mockcraft.junit.Seed;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Seed(schema = "shop.yaml", ddl = "shop.sql", seed = 42)
class OrdersTest {

    // region rows
    @ParameterizedTest
    @EnumSource(value = OrderState.class, names = "PAID", mode = EnumSource.Mode.EXCLUDE)
    void refundsNoOther(OrderState state, DataSource db, @Rows("orders") List<Order> orders) {
        OrderService service = new OrderService(db);
        Order other =
                orders.stream().filter(o -> o.state() == state).findFirst().orElseThrow();

        assertThatThrownBy(() -> service.refund(other.id())).isInstanceOf(OrderException.class);
    }
    // endregion rows

    // region method
    @Test
    @Seed(params = "orders=2") // refines the class's seed for this test
    void paysOpenOrders(DataSource db, @Rows(value = "orders", where = "state == 'OPEN'") List<Order> open)
            throws SQLException {
        OrderService service = new OrderService(db);

        for (Order order : open) {
            service.pay(order.id());
        }

        assertThat(open).isNotEmpty();
        assertThat(service.total(open.get(0).id())).isGreaterThan(BigDecimal.ZERO);
    }
    // endregion method

    // region nested
    @Nested
    @Seed(params = "orders=0")
    class WithoutOrders {

        @Test
        void placesTheFirst(DataSource db, Dataset data) throws SQLException {
            long ada = (Long) data.table("customers")
                    .where("email", "ada@example.org")
                    .first()
                    .get("id");
            long product = (Long) data.table("products").first().get("id");

            long order = new OrderService(db).place(ada, Map.of(product, 2));

            assertThat(new OrderService(db).total(order)).isPositive();
        }
    }
    // endregion nested
}
