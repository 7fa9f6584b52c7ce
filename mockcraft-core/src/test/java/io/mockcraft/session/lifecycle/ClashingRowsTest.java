package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.store.ClashException;
import io.mockcraft.testing.EmbeddedDatabase;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A row that was there before holds a value of ours. */
class ClashingRowsTest {

    /** Rows of ours clash with each other. */
    private static final String ALL_ALIKE = "CREATE TABLE coupons (id bigint PRIMARY KEY, code text NOT NULL);"
            + " CREATE FUNCTION one(text) RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN 1; END';"
            + " CREATE UNIQUE INDEX ON coupons (one(code)); ";

    private static final String TWO = "tables: { coupons: { rows: 2 } }";

    @Test
    void takesTheNextKeysWhereARowIsInTheWay() {
        DataSource db = Shop.database();
        EmbeddedDatabase.run(db, "INSERT INTO tenants (id, name) VALUES (3, 'was there')");
        try (Seeded seeded =
                MockCraft.inline("tables: { tenants: { rows: 4 } }").into(db).start()) {
            assertThat(Shop.rows(db)).isEqualTo(5);
        }
        assertThat(Shop.text(db, "SELECT string_agg(name, ',') FROM tenants")).isEqualTo("was there");
    }

    @Test
    void failsNamingConstraintAndValueWhenThreeNextBasesClashToo() {
        // Every code that the pattern knows is taken, whatever the base.
        DataSource db = EmbeddedDatabase.databaseWith("""
                CREATE TABLE coupons (id bigint PRIMARY KEY, code text NOT NULL CONSTRAINT one_code UNIQUE);
                INSERT INTO coupons SELECT -1 - n,
                    chr(65 + n / 676) || chr(65 + n / 26 % 26) || chr(65 + n % 26) FROM generate_series(0, 17575) n;
                """);
        String schema = "tables: { coupons: { rows: 2, columns: { code: { pattern: '[A-Z]{3}', unique: true } } } }";

        // A run takes 2 keys and keeps 1,000 for fixtures: 3,007 is the first key of the fourth base.
        assertThatThrownBy(() -> MockCraft.inline(schema).seed(42).into(db).start())
                .isInstanceOf(ClashException.class)
                .hasMessageMatching(
                        "PostgreSQL public.coupons: the database refused row 1 \\{id=3007, code=([A-Z]{3})}:"
                                + " duplicate key value violates unique constraint \"one_code\" \\(Key \\(code\\)=\\(\\1\\)"
                                + " already exists\\); remove the row that holds this value, or make the column's values unique");

        assertThat(Shop.number(db, "SELECT count(*) FROM coupons")).isEqualTo(17_576);
        assertThat(Shop.number(db, "SELECT count(*) FROM mockcraft.run")).isZero();
    }

    /** Of 26 codes, 20 are wanted: no second range fits behind the first, and that comes second to what was in the way. */
    @Test
    void tellsTheClashWhereNoOtherRangeFits() {
        DataSource db = EmbeddedDatabase.databaseWith("""
                CREATE TABLE coupons (id bigint PRIMARY KEY, code text NOT NULL UNIQUE);
                INSERT INTO coupons SELECT -n, chr(64 + n) FROM generate_series(1, 26) n;
                """);
        String schema = "tables: { coupons: { rows: 20, columns: { code: { pattern: '[A-Z]', unique: true } } } }";
        assertThatThrownBy(() -> MockCraft.inline(schema).seed(42).into(db).start())
                .isInstanceOf(ClashException.class)
                .satisfies(clash -> assertThat(clash.getSuppressed())
                        .singleElement()
                        .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
                        .hasMessageStartingWith("public.coupons: its keys and unique values allow 26 rows"));
    }

    @Test
    void triesNoOtherKeysWhereTheTableWasEmpty() {
        DataSource db = EmbeddedDatabase.databaseWith(ALL_ALIKE);
        assertThatThrownBy(() -> MockCraft.inline(TWO).seed(42).into(db).start())
                .isInstanceOf(ClashException.class)
                .hasMessageContaining("refused row 2 {id=2, ");
    }

    /** A trigger may write rows with keys of its own: so there is one more try, whose keys begin behind the reserve. */
    @Test
    void triesOtherKeysOnceWhereTriggersMayWrite() {
        DataSource db = EmbeddedDatabase.databaseWith(ALL_ALIKE
                + "CREATE FUNCTION pass() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
                + " CREATE TRIGGER pass BEFORE INSERT ON coupons FOR EACH ROW EXECUTE FUNCTION pass();");
        assertThatThrownBy(() -> MockCraft.inline(TWO).seed(42).into(db).start())
                .isInstanceOf(ClashException.class)
                .hasMessageContaining("refused row 2 {id=1004, ");
    }

    /** Whoever draws from the sequence later, and is copied too, meets none of the rows. */
    @Test
    void tablesThatATriggerCopiesIntoOneStartBehindItsOwnRows() {
        DataSource db = EmbeddedDatabase.databaseWith("""
                CREATE SEQUENCE numbers;
                CREATE TABLE credit (id bigint PRIMARY KEY DEFAULT nextval('numbers'), note text);
                CREATE TABLE invoice (id bigint PRIMARY KEY DEFAULT nextval('numbers'), note text);
                CREATE TABLE document (id bigint PRIMARY KEY, kind text NOT NULL);
                CREATE FUNCTION copy() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN INSERT INTO document VALUES (NEW.id, TG_TABLE_NAME); RETURN NEW; END';
                CREATE TRIGGER copy BEFORE INSERT ON credit FOR EACH ROW EXECUTE FUNCTION copy();
                CREATE TRIGGER copy BEFORE INSERT ON invoice FOR EACH ROW EXECUTE FUNCTION copy();
                """);
        try (Seeded seeded = MockCraft.database().rows(100).seed(42).into(db).start()) {
            assertThat(seeded.report().total()).isEqualTo(300);
            EmbeddedDatabase.run(db, "INSERT INTO invoice (note) VALUES ('mine')");
            assertThat(Shop.number(db, "SELECT count(*) FROM document")).isEqualTo(301);
        }
    }

    @Test
    void tablesThatShareASequenceByInheritanceHaveNoKeyInCommon() {
        DataSource db =
                EmbeddedDatabase.databaseWith("CREATE TABLE vehicle (id bigserial PRIMARY KEY, plate text NOT NULL);"
                        + " CREATE TABLE car (doors int, PRIMARY KEY (id)) INHERITS (vehicle);"
                        + " CREATE TABLE truck (load int, PRIMARY KEY (id)) INHERITS (vehicle);");
        try (Seeded seeded = MockCraft.database().rows(100).seed(42).into(db).start()) {
            assertThat(seeded.report().total()).isEqualTo(300);
            assertThat(Shop.number(db, "SELECT count(DISTINCT id) FROM vehicle"))
                    .isEqualTo(300);
        }
    }

    @Test
    void tablesThatShareASequenceWithTooFewNumbersForAllCountAlike() {
        DataSource db = EmbeddedDatabase.databaseWith(
                "CREATE SEQUENCE few; CREATE TABLE a (id smallint PRIMARY KEY DEFAULT nextval('few'));"
                        + " CREATE TABLE b (id smallint PRIMARY KEY DEFAULT nextval('few'));");
        try (Seeded seeded = MockCraft.database().rows(20_000).seed(42).into(db).start()) {
            assertThat(seeded.report().total()).isEqualTo(40_000);
        }
    }
}
