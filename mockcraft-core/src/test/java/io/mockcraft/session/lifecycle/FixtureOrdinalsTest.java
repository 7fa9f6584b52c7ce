package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.session.FixtureBuilder;
import io.mockcraft.session.Fixtures;
import io.mockcraft.session.Made;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Fixtures in tables whose keys number the rows under a parent. */
class FixtureOrdinalsTest {

    private static final DataSource DB = EmbeddedDatabase.databaseWith("""
            CREATE TABLE halls (id bigint PRIMARY KEY, name text NOT NULL);
            CREATE TABLE seats (hall_id bigint NOT NULL REFERENCES halls, no int NOT NULL, PRIMARY KEY (hall_id, no));
            CREATE TABLE rules (no int PRIMARY KEY, text text NOT NULL);
            """);

    private static Seeded start() {
        return MockCraft.inline("""
                        tables:
                          halls: { rows: 2 }
                          seats: { rows: { per: hall_id, count: 2..4 }, columns: { no: ordinal } }
                          rules: { rows: 3, columns: { no: ordinal } }
                        """).seed(42).into(DB).start();
    }

    private static Object number(FixtureBuilder row) {
        return row.insert().get("no");
    }

    @Test
    void countOnUnderAParentThatTheTestMade() {
        try (Seeded seeded = start()) {
            Fixtures fixtures = seeded.fixtures();
            Made hall = fixtures.one("halls").has(2, "seats").insert();

            assertThat(Stream.of(
                                    fixtures.one("seats").of(hall),
                                    fixtures.one("seats").of(hall))
                            .map(FixtureOrdinalsTest::number))
                    .containsExactly(3L, 4L);
            assertThat(number(fixtures.one("seats"))).isEqualTo(1L);
        }
    }

    @Test
    void standBehindTheSeededRowsOfASeededParent() {
        try (Seeded seeded = start()) {
            Fixtures fixtures = seeded.fixtures();
            Object hall = seeded.dataset().table("halls").first().get("id");

            assertThat(Stream.of(fixtures.one("seats"), fixtures.one("seats"))
                            .map(seat -> number(seat.with("hall_id", hall))))
                    .containsExactly(5L, 6L);
        }
    }

    @Test
    void countOnInATableWithoutACountedParent() {
        try (Seeded seeded = start()) {
            Fixtures fixtures = seeded.fixtures();

            assertThat(Stream.of(fixtures.one("rules"), fixtures.one("rules")).map(FixtureOrdinalsTest::number))
                    .containsExactly(4L, 5L);
        }
    }
}
