package io.mockcraft.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.junit.Rows;
import io.mockcraft.junit.Seed;
import io.mockcraft.session.embedded.EmbeddedServer;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.Transactional;

// region spring
@SpringJUnitConfig(SpringShopTest.Shop.class)
@Transactional
@Seed(schema = "shop.yaml", ddl = "shop.sql", seed = 42)
class SpringShopTest {

    @Test
    void refundsAllThatIsPaid(@Autowired JdbcTemplate jdbc, @Rows("orders") List<Order> orders) {
        long paid = orders.stream().filter(o -> o.state() == OrderState.PAID).count();

        int refunded = jdbc.update("UPDATE orders SET state = 'REFUNDED' WHERE state = 'PAID'");

        assertThat(refunded).isEqualTo((int) paid);
    } // Spring rolls back, the seeded rows too
    // endregion spring

    @Configuration
    static class Shop {
        @Bean
        DataSource database() {
            return EmbeddedServer.freshDatabase();
        }

        @Bean
        DataSourceTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        JdbcTemplate jdbc(DataSource database) {
            return new JdbcTemplate(database);
        }
    }
}
