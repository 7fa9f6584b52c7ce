package io.mockcraft.session.lifecycle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.session.SeedChoice;
import io.mockcraft.session.Seeded;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.KeptRun;
import io.mockcraft.testing.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeededTest {

    @Test
    void seedsAndCleans() {
        DataSource db = Shop.database();
        try (Seeded seeded = MockCraft.inline(Shop.SCHEMA).seed(42).into(db).start()) {
            assertThat(Shop.rows(db)).isEqualTo(seeded.dataset().rows());
            assertThat(seeded.report().total()).isEqualTo(seeded.dataset().rows());
            assertThat(seeded.seed()).isEqualTo(new SeedChoice(42, "seed(42)"));
        }
        assertThat(Shop.rows(db)).isZero();
    }

    @Test
    void selectsRowsAsTheDatabaseDoes() {
        DataSource db = Shop.database();
        try (Seeded seeded = MockCraft.inline(Shop.SCHEMA).seed(42).into(db).start()) {
            long many = Shop.number(db, "SELECT count(*) FROM order_lines WHERE qty > 2");
            assertThat(many).isPositive();
            assertThat(seeded.rows("order_lines", "qty > 2").count()).isEqualTo(many);
        }
    }

    @Test
    void makesSingleValuesByTheirKeys() {
        try (Seeded seeded =
                MockCraft.inline(Shop.SCHEMA).seed(42).into(Shop.database()).start()) {
            Object one = seeded.fake("email", "one");
            assertThat(one).asString().contains("@");
            assertThat(seeded.fake("email", "one")).isEqualTo(one);
            assertThat(seeded.fake("email", "two")).isNotEqualTo(one);
        }
    }

    @Test
    void fillsADatabaseWithoutASchema() {
        DataSource db = Shop.database();
        try (Seeded seeded = MockCraft.database().rows(7).seed(0).into(db).start()) {
            assertThat(Shop.number(db, "SELECT count(*) FROM tenants")).isEqualTo(7);
            assertThat(Shop.number(db, "SELECT count(*) FROM orders")).isPositive();
        }
    }

    @Test
    void keepsTheRowsWhereNothingWasWrittenSince() {
        DataSource db = Shop.database();
        try (Seeded seeded = MockCraft.inline(Shop.SCHEMA).seed(42).into(db).start()) {
            String before = Shop.text(db, "SELECT min(xmin::text) FROM users");
            seeded.reset();
            assertThat(Shop.rows(db)).isEqualTo(seeded.dataset().rows());
            assertThat(Shop.text(db, "SELECT min(xmin::text) FROM users")).isEqualTo(before);
        }
    }

    @Test
    void seedsAgainWhereSomethingWasWritten() {
        DataSource db = Shop.database();
        try (Seeded seeded = MockCraft.inline(Shop.SCHEMA).seed(42).into(db).start()) {
            String before = Shop.text(db, "SELECT md5(string_agg(u::text, ',' ORDER BY id)) FROM users u");
            EmbeddedDatabase.run(db, "DELETE FROM order_lines; UPDATE users SET name = 'changed'");
            seeded.reset();
            assertThat(Shop.rows(db)).isEqualTo(seeded.dataset().rows());
            assertThat(Shop.text(db, "SELECT md5(string_agg(u::text, ',' ORDER BY id)) FROM users u"))
                    .isEqualTo(before);
        }
        assertThat(Shop.rows(db)).isZero();
    }

    @Test
    void leavesKeptRows() {
        DataSource db = Shop.database();
        MockCraft.inline("tables: { tenants: { rows: 2 } }")
                .cleanup(CleanupMode.NONE)
                .into(db)
                .start()
                .close();
        assertThat(Shop.rows(db)).isEqualTo(2);
    }

    @Test
    void takesKeptRowsOutOnCommand() {
        DataSource db = Shop.database();
        Seeded seeded =
                MockCraft.inline("tables: { tenants: { rows: 2 } }").into(db).start();
        long run = seeded.keep();

        assertThat(MockCraft.kept(db)).extracting(KeptRun::id).containsExactly(run);
        MockCraft.endKept(db, run);

        assertThat(Shop.rows(db)).isZero();
        assertThat(MockCraft.kept(db)).isEmpty();
        assertThat(MockCraft.endKept(db, run).rows()).isEmpty();
    }

    @Test
    void runsScriptsOncePerDatabaseWhateverTheDataSource() throws SQLException {
        DataSource db = EmbeddedDatabase.freshDatabase();
        for (int i = 0; i < 2; i++) {
            db.setLoginTimeout(30 + i); // as a pool does: the address is another one then
            try (Seeded seeded =
                    MockCraft.inline(Shop.SCHEMA).ddl(Shop.DDL).into(db).start()) {
                assertThat(seeded.dataset().rows()).isPositive();
            }
        }
    }

    @Test
    void listsEveryPlaceWhereASchemaWasLookedFor() {
        assertThatThrownBy(() -> MockCraft.schema("nowhere.yaml")
                        .relativeTo(SeededTest.class)
                        .into(Shop.database())
                        .start())
                .isInstanceOf(MockCraftException.class)
                .hasMessageContaining("nowhere.yaml: no such schema; looked beside the class "
                        + "io.mockcraft.session.lifecycle.SeededTest, at the root of the class path, for the file /");
    }

    @Test
    void readsASchemaFromAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("shop.yaml"), Shop.SCHEMA);
        try (Seeded seeded =
                MockCraft.schema(file.toString()).into(Shop.database()).start()) {
            assertThat(seeded.dataset().rows()).isPositive();
        }
    }

    @Test
    void refusesSchemasAndScriptsThatAreNotUtf8(@TempDir Path folder) throws Exception {
        Path schema = Files.writeString(folder.resolve("latin.yaml"), "tables: { caf\u00e9: {} }", ISO_8859_1);
        Path script = Files.writeString(folder.resolve("latin.sql"), "CREATE TABLE caf\u00e9 (id int);", ISO_8859_1);
        String why = "byte 0xE9 is not UTF-8; save the file as UTF-8";

        assertThatThrownBy(() -> MockCraft.schema(schema.toString())
                        .into(Shop.database())
                        .start())
                .hasMessageEndingWith("latin.yaml:1:14: " + why);
        assertThatThrownBy(() -> MockCraft.database()
                        .ddl(script.toString())
                        .into(Shop.database())
                        .start())
                .hasMessageEndingWith("latin.sql:1:17: " + why);
    }

    @Test
    void saysHowToGetTablesWhereThereAreNone() {
        assertThatThrownBy(() -> MockCraft.database()
                        .into(EmbeddedDatabase.freshDatabase())
                        .start())
                .hasMessageContaining("there are no tables in")
                .hasMessageEndingWith("add ddl, or \"create: missing\" to the schema");
    }

    @Test
    void leavesATableOutThatTheDatabaseRefusesAndNobodyAskedFor() {
        DataSource db = EmbeddedDatabase.databaseWith("""
                CREATE TABLE plain (id bigint PRIMARY KEY, name text);
                CREATE TABLE stubborn (id bigint PRIMARY KEY);
                CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'never'; END $$;
                CREATE TRIGGER no BEFORE INSERT ON stubborn FOR EACH ROW EXECUTE FUNCTION no();
                """);
        try (Seeded seeded = MockCraft.database().into(db).start()) {
            assertThat(Shop.number(db, "SELECT count(*) FROM plain")).isEqualTo(10);
            assertThat(seeded.report().notices())
                    .anyMatch(n -> n.contains("public.stubborn stays empty") && n.contains("never"));
        }
        assertThatThrownBy(() -> MockCraft.inline("tables: { stubborn: { rows: 1 } }")
                        .into(db)
                        .start())
                .hasMessageContaining("never");
    }

    @Test
    void refersToRowsThatWereThere() {
        DataSource db = Shop.database();
        EmbeddedDatabase.run(db, "INSERT INTO tenants (id, name) VALUES (7, 'seven'), (9, 'nine')");
        try (Seeded seeded = MockCraft.database().seed(1).into(db).start()) {
            assertThat(Shop.number(db, "SELECT count(*) FROM users WHERE tenant_id IN (7, 9)"))
                    .isPositive()
                    .isEqualTo(Shop.number(db, "SELECT count(*) FROM users"));
        }
        assertThat(Shop.rows(db)).isEqualTo(2);
    }

    @Test
    void rollsBackInsteadOfDeleting() {
        DataSource db = Shop.database();
        try (Seeded seeded = MockCraft.inline(Shop.SCHEMA)
                .seed(42)
                .cleanup(CleanupMode.ROLLBACK)
                .into(db)
                .start()) {
            assertThat(Shop.rows(seeded.dataSource()))
                    .isEqualTo(seeded.dataset().rows());
            assertThat(Shop.rows(db)).isZero();
        }
        assertThat(Shop.rows(db)).isZero();
    }

    @Test
    void createsMissingTables() {
        DataSource db = EmbeddedDatabase.freshDatabase();
        String schema = """
                create: missing
                tables:
                  tenants: { rows: 2, columns: { name: company } }
                  users:
                    primaryKey: [tenant_id, id]
                    rows: { per: tenant_id, count: 3 }
                    columns:
                      tenant_id: { ref: tenants }
                      id: ordinal
                      email: { generator: email, unique: true }
                      deleted_at: { generator: timestamp, nulls: 0.5 }
                  orders:
                    rows: { per: buyer, count: 1 }
                    references:
                      buyer: { columns: [tenant_id, buyer_id], to: users }
                    columns: { state: { values: [NEW, PAID] }, total: { generator: decimal, range: 1..5, scale: 2 } }
                  order_lines:
                    primaryKey: [order_id, line_no]
                    rows: { per: order_id, count: 1..2 }
                    columns: { order_id: { ref: orders }, line_no: ordinal }
                """;
        try (Seeded seeded = MockCraft.inline(schema).seed(42).into(db).start()) {
            assertThat(Shop.rows(db)).isEqualTo(seeded.dataset().rows());
        }
        assertThat(Shop.rows(db)).isZero();
    }
}
