package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.session.FixtureBuilder;
import io.mockcraft.session.Made;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.net.URI;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a test gives a fixture: objects as tests hold them, and what is said where they do not fit. */
class GivenValuesTest {

    private static final DataSource DB = EmbeddedDatabase.databaseWith("""
            CREATE TYPE mood AS ENUM ('glad', 'so_so');
            CREATE TABLE pets (id bigint PRIMARY KEY, mood mood NOT NULL, moods mood[], tags text[], born date,
              seen_at timestamptz, weight int, kind text CHECK (kind IN ('cat', 'dog')),
              shout text GENERATED ALWAYS AS (upper(kind)) STORED);
            CREATE TABLE toys (id bigint PRIMARY KEY, pet_id bigint REFERENCES pets, name text NOT NULL);
            """);

    private static Seeded seeded;

    enum Mood {
        GLAD,
        SO_SO
    }

    @BeforeAll
    static void start() {
        seeded = MockCraft.inline("tables: { pets: { rows: 2, traits: { odd: { weight: 3 } } }, toys: { rows: 2 } }")
                .seed(42)
                .label("GivenValuesTest")
                .into(DB)
                .start();
    }

    @AfterAll
    static void end() {
        seeded.close();
    }

    private static FixtureBuilder pet() {
        return seeded.fixtures().one("pets");
    }

    @Test
    void takesConstantsOfEnumsWhateverTheLetterCase() {
        assertThat(pet().with("mood", Mood.SO_SO).insert().get("mood")).isEqualTo("so_so");
        assertThat(pet().with("moods", List.of(Mood.GLAD)).insert().get("moods"))
                .isEqualTo(List.of("glad"));
    }

    @Test
    void takesArraysSetsAndOptionals() {
        Made pet = pet().with("tags", new String[] {"a", "b"})
                .with("weight", Optional.of(4))
                .with("born", Optional.empty())
                .insert();

        assertThat(pet.get("tags")).isEqualTo(List.of("a", "b"));
        assertThat(pet.get("weight")).isEqualTo(4L);
        assertThat(pet.get("born")).isNull();
        assertThat(pet().with("tags", Set.of("c")).insert().get("tags")).isEqualTo(List.of("c"));
    }

    @Test
    void takesMomentsOfOtherClasses() {
        Made pet = pet().with("born", Date.valueOf("2020-02-29"))
                .with("seen_at", OffsetDateTime.parse("2024-05-01T12:00:00+02:00"))
                .insert();

        assertThat(pet.get("born")).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(pet.get("seen_at")).isEqualTo(Instant.parse("2024-05-01T10:00:00Z"));
        assertThat(pet().with("seen_at", java.util.Date.from(Instant.EPOCH))
                        .insert()
                        .get("seen_at"))
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void saysWhichObjectsItDoesNotTake() {
        assertThatThrownBy(() -> pet().with("tags", URI.create("a:b")).insert())
                .hasMessage("fixtures pets.tags: a java.net.URI is no value of a column;"
                        + " give text, as a schema would write it, or a Map for a document");
    }

    @Test
    void refusesAValueThatOnlyTheDatabaseMakes() {
        assertThatThrownBy(() -> pet().with("shout", "CAT").insert())
                .hasMessage("fixtures pets.shout: only the database makes this column's values; leave it out");
    }

    @Test
    void saysWhichGivenValuesACheckRefuses() {
        assertThatThrownBy(() -> pet().trait("odd").with("kind", "cow").insert())
                .hasMessage(
                        "GivenValuesTest pets: what the test leaves open cannot meet pets_kind_check beside odd, kind;"
                                + " give values that the check allows");
    }

    @Test
    void findsAReferenceOfTheDatabaseByItsColumn() {
        Made pet = pet().has(1, "toys").via("pet_id").insert();

        Made toy = seeded.fixtures().one("toys").of("pet_id", pet).insert();

        assertThat(toy.get("pet_id"))
                .isEqualTo(pet.get("id"))
                .isEqualTo(pet.children().get(0).get("pet_id"));
    }

    @Test
    void refusesAParentOfAnotherTable() {
        Made toy = seeded.fixtures().one("toys").insert();

        assertThatThrownBy(() -> seeded.fixtures().one("toys").of("pet_id", toy).insert())
                .hasMessage(
                        "fixtures toys: \"toys_pet_id_fkey\" leads to pets, but a row of toys is given; give one of pets");
    }

    @Test
    void refusesChildrenThatCannotBeMeant() {
        assertThatThrownBy(() -> pet().has(-1, "toys"))
                .hasMessage("fixtures pets: there cannot be -1 rows of toys; give 0 or more");
        assertThatThrownBy(() -> pet().via("pet_id").insert())
                .hasMessage("fixtures pets: via(\"pet_id\") stands before any children; say it behind has(...)");
    }
}
