package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.session.Fixtures;
import io.mockcraft.session.Made;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class FixturesTest {

    private static final DataSource DB = Shop.database();

    record Order(long id, long tenantId, long buyerId, Long approverId, String state) {}

    record User(long tenantId, long id, String name, String state, Instant deletedAt) {}

    private static Seeded start() {
        return MockCraft.inline(Shop.SCHEMA)
                .seed(42)
                .label("FixturesTest")
                .into(DB)
                .start();
    }

    @Test
    void makesTheParentsThatAreNeededAndNotGiven() {
        try (Seeded seeded = start()) {
            Made made = seeded.fixtures().one("orders").with("state", "LOST").insert();

            Order order = made.to(Order.class);
            assertThat(order.state()).isEqualTo("LOST");
            assertThat(order.approverId()).isNull();
            assertThat(order.buyerId())
                    .isGreaterThan(seeded.dataset().table("users").size());
            assertThat(Shop.number(
                            DB,
                            "SELECT count(*) FROM orders JOIN users u ON u.id = buyer_id AND u.tenant_id ="
                                    + " orders.tenant_id WHERE orders.id = " + order.id()
                                    + " AND orders.state = 'LOST'"))
                    .isOne();
        }
        assertThat(Shop.rows(DB)).isZero();
    }

    @Test
    void takesGivenParentsTraitsAndChildren() {
        try (Seeded seeded = start()) {
            Fixtures fixtures = seeded.fixtures();
            Made user = fixtures.one("users").trait("gone").insert();
            Made order = fixtures.one("orders")
                    .of("buyer", user)
                    .has(3, "order_lines", line -> line.with("qty", 9))
                    .insert();

            assertThat(user.to(User.class).state()).isEqualTo("GONE");
            assertThat(user.to(User.class).deletedAt()).isEqualTo(Instant.parse("2024-01-01T00:00:00Z"));
            assertThat(order.to(Order.class).buyerId()).isEqualTo(user.get("id"));
            assertThat(order.to(Order.class).tenantId()).isEqualTo(user.get("tenant_id"));
            assertThat(order.children("order_lines"))
                    .extracting(line -> line.get("line_no"))
                    .containsExactly(1L, 2L, 3L);
            assertThat(Shop.number(DB, "SELECT sum(qty) FROM order_lines WHERE order_id = " + order.get("id")))
                    .isEqualTo(27);
        }
        assertThat(Shop.rows(DB)).isZero();
    }

    @Test
    void findsTheOneReferenceThatLeadsToAGivenParent() {
        try (Seeded seeded = start()) {
            Fixtures fixtures = seeded.fixtures();
            Made order = fixtures.one("orders").insert();
            Made line = fixtures.one("order_lines").of(order).insert();

            assertThat(line.get("order_id")).isEqualTo(order.get("id"));
            Made user = fixtures.one("users").insert();
            assertThatThrownBy(() -> fixtures.one("orders").of(user).insert())
                    .hasMessageContaining("several references lead to users");
        }
    }

    @Test
    void givesASecondReferenceAParentThatFitsTheFirst() {
        try (Seeded seeded = start()) {
            Made boss = seeded.fixtures().one("users").insert();
            Order order = seeded.fixtures()
                    .one("orders")
                    .of("approver", boss)
                    .insert()
                    .to(Order.class);

            assertThat(order.tenantId()).isEqualTo(boss.get("tenant_id"));
            assertThat(order.approverId()).isEqualTo(boss.get("id"));
            assertThat(order.buyerId()).isNotEqualTo(boss.get("id"));
        }
    }

    @Test
    void isReproducible() {
        Map<String, Object> first;
        Map<String, Object> afterReset;
        try (Seeded seeded = start()) {
            first = seeded.fixtures().one("orders").insert().values();
            seeded.reset();
            afterReset = seeded.fixtures().one("orders").insert().values();
        }
        try (Seeded seeded = start()) {
            assertThat(seeded.fixtures().one("orders").insert().values())
                    .isEqualTo(first)
                    .isEqualTo(afterReset);
        }
    }

    @Test
    void asksWhichReferenceIsMeant() {
        try (Seeded seeded = start()) {
            Fixtures fixtures = seeded.fixtures();
            Made user = fixtures.one("users").insert();

            assertThatThrownBy(() -> fixtures.one("users").has(1, "orders").insert())
                    .isInstanceOf(MockCraftException.class)
                    .hasMessageContaining("several references lead there: buyer, approver; say via(...)");
            assertThat(fixtures.one("users")
                            .has(1, "orders")
                            .via("buyer")
                            .insert()
                            .children())
                    .hasSize(1);
            assertThatThrownBy(() -> fixtures.one("orders").of("buyr", user).insert())
                    .hasMessageContaining("did you mean \"buyer\"?");
            assertThatThrownBy(() -> fixtures.one("orders").with("stat", 1).insert())
                    .hasMessageContaining("did you mean \"state\"?");
        }
    }

    @Test
    void writesNothingOfAnInsertThatFails() {
        try (Seeded seeded = start()) {
            long before = Shop.rows(DB);
            assertThatThrownBy(
                            () -> seeded.fixtures().one("orders").with("id", 1).insert())
                    .isInstanceOf(MockCraftException.class);
            assertThat(Shop.rows(DB)).isEqualTo(before);
        }
    }

    @Test
    void saysThatTheKeysKeptForFixturesAreUsedUp() {
        try (Seeded seeded = start()) {
            Fixtures fixtures = seeded.fixtures();
            Made order = fixtures.one("orders").has(1_000, "order_lines").insert();
            assertThat(order.children()).hasSize(1_000);
            assertThatThrownBy(() ->
                            fixtures.one("order_lines").of("order_id", order).insert())
                    .hasMessage("FixturesTest order_lines: a run keeps 1000 keys of this table for fixtures, and"
                            + " they are used up; make fewer, or seed them by the schema");
            seeded.reset();
            assertThat(fixtures.one("orders").has(1, "order_lines").insert().children())
                    .hasSize(1);
        }
        assertThat(Shop.rows(DB)).isZero();
    }

    @Test
    void rowsThatWereThereBeforeServeAsParentsAndKeepTheirTableToThemselves() {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table countries (code char(2) primary key, name text not null);
                insert into countries values ('CH', 'Switzerland'), ('NO', 'Norway');
                create table ports (id bigserial primary key, country char(2) not null references countries, name text);
                """);
        try (Seeded seeded = MockCraft.database()
                .label("PortsTest")
                .rows(3)
                .seed(42)
                .into(database)
                .start()) {
            Made port = seeded.fixtures().one("ports").insert();
            Made other = seeded.fixtures().one("ports").with("country", "NO").insert();
            assertThat(List.of(port.get("country"), other.get("country"))).isSubsetOf("CH", "NO");
            assertThatThrownBy(() -> seeded.fixtures().one("countries").insert())
                    .hasMessage(
                            "PortsTest countries: its rows were there before, and none of its keys are this run's; name"
                                    + " it in the schema: \"countries: { rows: 0 }\"");
        }
        assertThat(Shop.number(database, "select count(*) from ports")).isZero();
        assertThat(Shop.number(database, "select count(*) from countries")).isEqualTo(2);
    }

    @Test
    void rowsOfBeforeDecideTheColumnsThatParentsShare() {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table fleets (id int primary key);
                insert into fleets select generate_series(1, 50);
                create table pilots (fleet int references fleets, no int, primary key (fleet, no));
                insert into pilots values (3, 1), (9, 1), (9, 2);
                create table boats (fleet int references fleets, no int, primary key (fleet, no));
                create table trips (id serial primary key, fleet int not null, boat int not null, pilot int not null,
                  foreign key (fleet, boat) references boats, foreign key (fleet, pilot) references pilots);
                """);
        try (Seeded seeded =
                MockCraft.database().rows(3).seed(42).into(database).start()) {
            List<Object> fleets = Stream.generate(() -> seeded.fixtures().one("trips"))
                    .limit(6)
                    .map(trip -> trip.insert().get("fleet"))
                    .toList();
            assertThat(fleets).containsExactly(3L, 9L, 9L, 3L, 9L, 9L);
            Made boat = seeded.fixtures().one("boats").with("fleet", 9).insert();
            assertThat(seeded.fixtures().one("trips").of(boat).insert().get("fleet"))
                    .isEqualTo(9L);
        }
    }

    @Test
    void aTableThatTheSchemaNamesTakesFixturesBesideRowsOfBefore() {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table lakes (id bigserial primary key, name text);
                insert into lakes values (1, 'Thun'), (7, 'Brienz');
                """);
        String schema = "tables: { lakes: { rows: 0 } }";
        try (Seeded seeded = MockCraft.inline(schema).seed(42).into(database).start()) {
            EmbeddedDatabase.run(database, "insert into lakes (name) values ('Zug')");
            assertThat(seeded.fixtures().one("lakes").insert().get("id")).isEqualTo(8L);
        }
        assertThat(Shop.number(database, "select count(*) from lakes")).isEqualTo(3);
    }

    @Test
    void whatNoColumnHoldsIsChosenAmongTheSeededRows() {
        String schema = """
                create: missing
                tables:
                  drinks: { rows: 5, columns: { id: sequence, price: { generator: int, range: 1..99 } } }
                  bills:
                    rows: 3
                    references: { first: { to: drinks } }
                    columns:
                      id: sequence
                      first_price: { copy: first.price }
                      lines: { array: { of: { object: { drink: { ref: drinks }, price: { copy: drink.price } } }, count: 2 } }
                """;
        DataSource database = EmbeddedDatabase.freshDatabase();
        try (Seeded seeded = MockCraft.inline(schema).seed(42).into(database).start()) {
            seeded.fixtures().one("bills").insert();
            String known = "SELECT count(*) FROM bills, jsonb_array_elements(lines) l JOIN drinks d ON d.id ="
                    + " (l->>'drink')::int AND d.price = (l->>'price')::int WHERE bills.id > 3 AND first_price > 0";
            assertThat(Shop.number(database, known)).isEqualTo(2);
        }
    }
}
