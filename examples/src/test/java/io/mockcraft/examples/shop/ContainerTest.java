package io.mockcraft.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.junit.Rows;
import io.mockcraft.junit.Seed;
import io.mockcraft.testcontainers.WithPostgres;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** In a PostgreSQL container that all such test classes share; skipped where Docker does not answer. */
// region container
@WithPostgres(image = "postgres:15", initScripts = "shop.sql", disabledWithoutDocker = true)
@Seed(schema = "shop.yaml", seed = 42)
class ContainerTest {

    @Test
    void everyOrderHasATotal(DataSource db, @Rows("orders") List<Order> orders) throws SQLException {
        for (Order order : orders) {
            assertThat(new OrderService(db).total(order.id())).isPositive();
        }
    }
}
// endregion container
