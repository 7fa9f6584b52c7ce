package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Seeded rows that a condition chooses. */
class ChosenRowsTest {

    private static final DataSource DB = EmbeddedDatabase.databaseWith("""
            CREATE TABLE shelves (id bigint PRIMARY KEY);
            CREATE TABLE jars (id bigint PRIMARY KEY, shelf_id bigint NOT NULL REFERENCES shelves, grams int);
            """);

    private static Seeded start() {
        return MockCraft.inline("tables: { shelves: { rows: 2 }, jars: { rows: 9, columns: { grams:"
                        + " { generator: int, range: 1..50, nulls: 0.5 } } } }")
                .seed(42)
                .label("ChosenRowsTest")
                .into(DB)
                .start();
    }

    @Test
    void leavesOutRowsInWhichANullDecides() {
        try (Seeded seeded = start()) {
            assertThat(seeded.rows("jars", "grams > 0").list())
                    .isNotEmpty()
                    .hasSizeLessThan(9)
                    .allSatisfy(jar -> assertThat(jar.get("grams")).isNotNull());
        }
    }

    @Test
    void tellsAConditionThatIsNeitherTrueNorFalse() {
        try (Seeded seeded = start()) {
            assertThatThrownBy(() -> seeded.rows("jars", "id > 'many'").list())
                    .hasMessageContaining("where: \"id > 'many'\" is neither true nor false in some row: its parts do"
                            + " not fit together; compare values of one kind");
        }
    }

    @Test
    void followsNoReference() {
        try (Seeded seeded = start()) {
            assertThatThrownBy(() -> seeded.rows("jars", "shelf_id.id == 1"))
                    .hasMessageContaining(
                            "references cannot be followed here: shelf_id.id; compare columns of jars only");
        }
    }
}
