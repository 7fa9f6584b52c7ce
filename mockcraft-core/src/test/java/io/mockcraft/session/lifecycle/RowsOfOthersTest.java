package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Rows that were there serve as parents; those of another run never do, whatever tells them. */
class RowsOfOthersTest {

    private static final String DDL = """
            CREATE TABLE makers (id uuid PRIMARY KEY, name text);
            CREATE TABLE marks (id numeric PRIMARY KEY, name text);
            CREATE TABLE places (country text, city text, PRIMARY KEY (country, city));
            CREATE TABLE things (id int PRIMARY KEY, maker uuid NOT NULL REFERENCES makers,
                country text NOT NULL, city text NOT NULL, FOREIGN KEY (country, city) REFERENCES places);
            """;

    @Test
    void fillsATableThatHoldsRowsOfAnotherRunOnly() {
        DataSource db = EmbeddedDatabase.databaseWith(DDL);
        try (Seeded first = MockCraft.database().rows(5).seed(1).into(db).start()) {
            try (Seeded second = MockCraft.database().rows(7).seed(2).into(db).start()) {
                assertThat(second.dataset().table("makers").size()).isEqualTo(7);
                assertThat(second.dataset().table("marks").size()).isEqualTo(7);
                assertThat(second.dataset().table("places").size()).isEqualTo(7);
            }
            assertThat(Shop.number(db, "SELECT count(*) FROM things")).isEqualTo(5);
        }
        assertThat(Shop.number(db, "SELECT count(*) FROM makers")).isZero();
    }

    @Test
    void choosesAmongTheRowsThatWereThereNoneOfAnotherRun() {
        DataSource db = EmbeddedDatabase.databaseWith(DDL
                + "INSERT INTO makers SELECT md5(i::text)::uuid, 'before' FROM generate_series(1, 3) i;"
                + "INSERT INTO places VALUES ('ch', 'Bern')");
        String schema = "tables: { things: { rows: 20, columns: { maker: { ref: makers, fromExisting: true } } } }";
        try (Seeded first = MockCraft.inline("tables: { makers: { rows: 50 }, places: { rows: 50 } }")
                .seed(1)
                .into(db)
                .start()) {
            try (Seeded second = MockCraft.inline(schema).seed(2).into(db).start()) {
                assertThat(
                                Shop.number(
                                        db,
                                        "SELECT count(*) FROM things JOIN makers m ON m.id = maker"
                                                + " JOIN places USING (country, city) WHERE m.name = 'before' AND city = 'Bern'"))
                        .isEqualTo(20);
            }
        }
        assertThat(Shop.number(db, "SELECT count(*) FROM makers")).isEqualTo(3);
    }

    @Test
    void numbersKeysOfExactTypesBehindTheRowsThatWereThere() {
        DataSource db = EmbeddedDatabase.databaseWith("""
                CREATE TABLE parts (id numeric(10, 0) PRIMARY KEY, name text);
                CREATE TABLE pieces (id numeric PRIMARY KEY, part numeric(10, 0) NOT NULL REFERENCES parts);
                INSERT INTO parts SELECT i, 'before' FROM generate_series(1, 50) i;
                INSERT INTO pieces VALUES (0.5, 1), (7, 50);
                """);
        String schema = "tables: { parts: { rows: 1500 }, pieces: { rows: 1500 } }";
        try (Seeded seeded = MockCraft.inline(schema).seed(1).into(db).start()) {
            assertThat(seeded.dataset().table("parts").row(0).get("id").toString())
                    .isEqualTo("51");
            assertThat(Shop.number(db, "SELECT max(id) FROM pieces")).isEqualTo(1507);
        }
        assertThat(Shop.number(db, "SELECT count(*) FROM parts")).isEqualTo(50);
        assertThat(Shop.number(db, "SELECT count(*) FROM pieces")).isEqualTo(2);
    }

    @Test
    void refersToTheRowsThatAreThereNow() {
        DataSource db = EmbeddedDatabase.databaseWith(DDL + "INSERT INTO places VALUES ('ch', 'Bern')");
        String schema = "tables: { things: { rows: 3 } }";
        MockCraft.inline(schema).seed(1).into(db).start().close();

        EmbeddedDatabase.run(db, "UPDATE places SET city = 'Basel'");

        try (Seeded seeded = MockCraft.inline(schema).seed(1).into(db).start()) {
            assertThat(Shop.number(db, "SELECT count(*) FROM things WHERE city = 'Basel'"))
                    .isEqualTo(3);
        }
    }

    @Test
    void saysWhereOnlyTheFirstRowsOfALargeTableServe() {
        DataSource db = EmbeddedDatabase.databaseWith(DDL
                + "INSERT INTO makers SELECT lpad(i::text, 32, '0')::uuid, 'before' FROM generate_series(1, 1001) i;"
                + "INSERT INTO places VALUES ('ch', 'Bern')");
        try (Seeded seeded = MockCraft.inline("tables: { things: { rows: 500 } }")
                .seed(1)
                .into(db)
                .start()) {
            assertThat(seeded.report().notices())
                    .containsExactly(
                            "makers: of the rows that are there the first 1000 in the order of its key serve as"
                                    + " parents");
        }
    }
}
