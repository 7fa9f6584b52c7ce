package io.mockcraft.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import io.mockcraft.testing.Resources;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema language's rules on composite keys, judged by SQL on the seeded database. */
class TenantsSchemaTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 4_711})
    void keepsEveryRuleOfTheSchema(long seed) throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith(Resources.text("/ddl/tenants.sql"));

        try (Seeded seeded = MockCraft.inline(Resources.text("/ddl/tenants.yaml"))
                .param("orders", "1..5")
                .seed(seed)
                .into(database)
                .start()) {
            assertThat(seeded.dataset().rows()).isGreaterThan(100);
            assertThat(count(database, "select count(*) from users where id > 8 or id < 1"))
                    .isZero();
            assertThat(
                            count(
                                    database,
                                    "select count(*) from (select from users group by tenant_id having count(*) not between 4 and 8) x"))
                    .isZero();
            assertThat(count(
                            database,
                            "select count(*) from users where deleted_at <= created_at"
                                    + " or deleted_at > created_at + interval '90 days'"))
                    .isZero();
            assertThat(count(
                            database,
                            "select count(*) from orders o join users u on u.tenant_id = o.tenant_id"
                                    + " and u.id = o.approver_id where u.role <> 'OWNER'"))
                    .isZero();
            assertThat(count(
                            database,
                            "select count(*) from orders o join tenants t on t.id = o.tenant_id"
                                    + " join users u on u.tenant_id = o.tenant_id and u.id = o.buyer_id"
                                    + " where t.currency <> o.currency or o.placed_at <= u.created_at"
                                    + " or o.placed_at > u.created_at + interval '30 days'"))
                    .isZero();
            assertThat(count(database, "select count(*) from orders where approver_id is not null"))
                    .isPositive();
            assertThat(count(
                            database,
                            "select count(*) from categories c left join categories p on p.id = c.parent_id"
                                    + " where c.path <> coalesce(p.path, '') || '/' || c.id"))
                    .isZero();
        }

        assertThat(count(database, "select (select count(*) from users) + (select count(*) from orders)"))
                .isZero();
    }

    private static long count(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
