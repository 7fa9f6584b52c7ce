package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.plan.outline.PlanOutline;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.session.SeedBuilder;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DryRunTest {

    private static final String DDL = """
            create table customers (id bigint generated always as identity primary key, name varchar(60) not null,
              email varchar(80) not null unique, city text, created_at timestamptz not null, boss_id bigint references customers);
            create table orders (id bigint generated always as identity primary key, customer_id bigint not null references customers,
              line smallint not null, state text not null, total numeric(10,2) not null check (total > 0), label text, paid_at timestamptz,
              unique (customer_id, line));
            """;
    private static final String SCHEMA = """
            now: 2024-07-01T00:00:00Z
            tables:
              customers:
                rows: 4
                columns:
                  created_at: { generator: timestamp, between: [2024-01-01, 2024-06-30] }
              orders:
                rows: { per: customer_id, count: 1..3 }
                columns:
                  customer_id: { ref: customers }
                  line: ordinal
                  state: { values: { PAID: 3, NEW: 1 } }
                  total: { generator: decimal, range: 5..200 }
                  label: { expr: "'No ' + line", nulls: 0.25 }
                  paid_at: { when: "state == 'PAID'", after: customer_id.created_at, within: 5d }
            """;

    @Test
    void printsThePlan() {
        PlanOutline plan = MockCraft.inline(SCHEMA)
                .into(EmbeddedDatabase.databaseWith(DDL))
                .plan();

        assertThat(plan.toString()).isEqualTo("""
                        Plan %s of inline, now 2024-07-01T00:00:00Z, 2 tables

                        1. customers: 4 rows
                           id          bigint                    guess: numbered in order
                           name        character varying(60)     guess: full_name
                           email       character varying(80)     guess: email, each once
                           city        text                      guess: city, 10%% null
                           created_at  timestamp with time zone  timestamp {between: [2024-01-01, 2024-06-30]}
                           boss_id     bigint                    key of customers by customers_boss_id_fkey
                           reference customers_boss_id_fkey -> customers: one before it, 10%% without one
                           unique customers_pkey (id): by id, which has endless values
                           unique customers_email_key (email): by email, which has 2176782336 values

                        2. orders: 1..3 per customer_id (4 to 12) rows
                           id           bigint                    guess: numbered in order
                           customer_id  bigint                    key of customers by customer_id
                           line         smallint                  ordinal
                           state        text                      one of PAID (3), NEW
                           total        numeric(10,2)             decimal {range: 5..200}
                           label        text                      = 'No ' + line, 25%% null
                           paid_at      timestamp with time zone  any value, after customer_id.created_at, within 5 days, when state == 'PAID'
                           reference customer_id -> customers: the one it is counted under
                           unique orders_pkey (id): by id, which has endless values
                           unique orders_customer_id_line_key (customer_id, line): by its columns together
                        """.formatted(plan.fingerprint()));
    }

    @Test
    void writesNothing() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith(DDL);

        MockCraft.inline(SCHEMA).into(database).plan();

        assertThat(count(database, "select count(*) from customers")).isZero();
        assertThat(count(database, "select count(*) from pg_namespace where nspname = 'mockcraft'"))
                .isZero();
        assertThat(count(database, "select last_value from customers_id_seq where is_called"))
                .isZero();
    }

    @Test
    void plansOverTablesThatItWouldCreateAndLeavesNone() throws SQLException {
        DataSource database = EmbeddedDatabase.freshDatabase();

        PlanOutline plan = MockCraft.inline(
                        "create: missing\ntables: { notes: { rows: 3, columns: { id: sequence, text: sentence } } }")
                .into(database)
                .plan();

        assertThat(plan.tables()).singleElement().satisfies(table -> {
            assertThat(table.name()).isEqualTo("notes");
            assertThat(table.rows()).isEqualTo("3");
        });
        assertThat(count(database, "select count(*) from pg_tables where schemaname = 'public'"))
                .isZero();
    }

    @Test
    void isThePlanThatIsFollowed() {
        DataSource database = EmbeddedDatabase.databaseWith(DDL);
        PlanOutline plan = MockCraft.inline(SCHEMA).into(database).plan();

        try (Seeded seeded = MockCraft.inline(SCHEMA).seed(1).into(database).start()) {
            assertThat(seeded.plan()).isEqualTo(plan);
        }
    }

    @Test
    void tellsProblemsOfThePlan() {
        SeedBuilder builder = MockCraft.inline(SCHEMA.replace("range: 5..200", "min: 10, max: 5"))
                .into(EmbeddedDatabase.databaseWith(DDL));

        assertThatThrownBy(builder::plan)
                .isInstanceOf(MockCraftException.class)
                .hasMessageContaining("its bounds contradict each other");
    }

    @Test
    void runsNoScripts() {
        SeedBuilder builder = MockCraft.inline(SCHEMA).ddl(DDL).into(EmbeddedDatabase.freshDatabase());

        assertThatThrownBy(builder::plan).hasMessageContaining("a dry run runs no ddl: create them first");
    }

    private static long count(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
