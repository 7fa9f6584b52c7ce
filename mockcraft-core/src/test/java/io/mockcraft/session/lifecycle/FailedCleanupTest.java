package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A test that leaves rows which cannot be taken out. */
class FailedCleanupTest {

    private final DataSource database = EmbeddedDatabase.databaseWith("""
            CREATE TABLE shops (id int PRIMARY KEY);
            CREATE TABLE sales (id int PRIMARY KEY, shop int NOT NULL REFERENCES shops);
            INSERT INTO shops VALUES (1);
            INSERT INTO sales VALUES (1, 1);
            """);

    @Test
    void theNextSeedingTriesOnceMore() {
        fail();
        EmbeddedDatabase.run(database, "INSERT INTO shops VALUES (1)");
        try (Seeded seeded = seed()) {
            assertThat(seeded.report().notices())
                    .containsExactly("The rows of run 1, whose cleanup had failed, are gone now.");
        }
        try (Seeded seeded = seed()) {
            assertThat(seeded.report().notices()).isEmpty();
            assertThat(seeded.dataset().rows()).isEqualTo(3);
        }
    }

    @Test
    void whereThatFailsTooItIsToldAndThatIsTheEnd() {
        fail();
        try (Seeded seeded = seed()) {
            assertThat(seeded.report().notices())
                    .singleElement()
                    .asString()
                    .startsWith("Cleanup failed again, and is not tried any more in this JVM: PostgreSQL public.sales");
        }
        try (Seeded seeded = seed()) {
            assertThat(seeded.report().notices()).isEmpty();
        }
    }

    /** A sale of before is moved to a seeded shop, and has none to go back to. */
    private void fail() {
        Seeded seeded = seed();
        EmbeddedDatabase.run(
                database, "UPDATE sales SET shop = (SELECT max(id) FROM shops); DELETE FROM shops WHERE id = 1");
        assertThatThrownBy(seeded::close).hasMessageContaining("cleanup of run 1 failed");
    }

    private Seeded seed() {
        return MockCraft.inline("tables: { shops: { rows: 3 } }")
                .seed(1)
                .into(database)
                .start();
    }
}
