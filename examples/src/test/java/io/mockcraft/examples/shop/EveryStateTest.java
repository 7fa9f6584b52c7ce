package io.mockcraft.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.junit.Seed;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

// region readme
@ParameterizedClass
@EnumSource(OrderState.class)
@Seed(schema = "shop.yaml", ddl = "shop.sql", seed = 42)
class EveryStateTest {

    @Parameter
    OrderState state;

    @TestFactory
    Stream<DynamicTest> ordersHaveATotal(DataSource db, Dataset data) {
        OrderService service = new OrderService(db);
        return data.table("orders").where("state", state).stream()
                .map(row -> row.to(Order.class))
                .map(order -> dynamicTest(
                        "order " + order.id(),
                        () -> assertThat(service.total(order.id())).isPositive()));
    }
}
// endregion readme
