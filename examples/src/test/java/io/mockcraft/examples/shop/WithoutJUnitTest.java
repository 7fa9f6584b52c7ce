package io.mockcraft.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.plan.outline.PlanOutline;
import io.mockcraft.plan.outline.TableOutline;
import io.mockcraft.session.Seeded;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The same without the JUnit extension: in a main method, a REPL, another test framework. */
class WithoutJUnitTest {

    @Test
    void seedsAndCleansUp() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource db = server.getPostgresDatabase();
            // region without-junit
            try (Seeded shop = MockCraft.schema("shop.yaml")
                    .relativeTo(getClass())
                    .ddl("shop.sql")
                    .seed(42)
                    .into(db)
                    .start()) {
                Order paid = shop.dataset()
                        .table("orders")
                        .where("state", "PAID")
                        .first()
                        .to(Order.class);
                new OrderService(db).refund(paid.id());

                shop.reset(); // as it was after start()

                new OrderService(db).refund(paid.id());
            } // the seeded rows, and the payments that hang on them, are gone; nothing else is
            // endregion without-junit
            // region dry-run
            PlanOutline plan = MockCraft.schema("shop.yaml")
                    .relativeTo(getClass())
                    .into(db)
                    .plan();
            assertThat(plan.notices()).isEmpty();
            assertThat(plan.tables()).extracting(TableOutline::name).contains("customers", "orders");
            assertThat(plan.toString()).contains("orders: "); // the whole plan as a table
            // endregion dry-run
            assertThat(Tables.count(db, "payments")).isZero();
            assertThat(Tables.count(db, "customers")).isZero();
        }
    }
}
