package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TargetTest {

    private static final List<Object> SEEN = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @Seed(inline = Kit.SHOP)
    static class FilledInBeforeAll {
        static DataSource late;

        @BeforeAll
        static void create() {
            late = Kit.shop();
        }

        @Nested
        class Inside {
            @Test
            void test(DataSource db) {
                assertThat(db).isSameAs(late);
            }
        }
    }

    @Test
    void takesAFieldThatBeforeAllFilledAlsoOfTheClassAround() {
        assertThat(Kit.failures(Kit.run(FilledInBeforeAll.class))).isEmpty();
    }

    @Seed(inline = Kit.SHOP, target = "second")
    static class Named {
        final DataSource first = Kit.shop();
        final DataSource second = Kit.shop();

        @Test
        void test(@Db("second") DataSource db) {
            assertThat(db).isSameAs(second);
        }
    }

    @Test
    void takesTheFieldThatIsNamed() {
        assertThat(Kit.failures(Kit.run(Named.class))).isEmpty();
    }

    @Seed(inline = Kit.SHOP)
    static class Registered {
        static final List<DataSource> GIVEN = List.of(Kit.shop());

        @RegisterExtension
        static final SeedTarget TARGET = SeedTarget.of(() -> GIVEN.get(0));

        @Test
        void test(DataSource db) {
            assertThat(db).isSameAs(GIVEN.get(0));
        }
    }

    @Test
    void takesARegisteredTarget() {
        assertThat(Kit.failures(Kit.run(Registered.class))).isEmpty();
    }

    @Seed(inline = Kit.SHOP, ddl = Kit.DDL)
    static class OnEmbedded {
        @Test
        void one(DataSource db) {
            SEEN.add(db);
            assertThat(Kit.count(db, "users")).isEqualTo(5);
        }

        @Test
        void two(DataSource db) {
            SEEN.add(db);
        }
    }

    @Test
    void givesTheClassADatabaseOfTheEmbeddedServer() {
        assertThat(Kit.failures(Kit.run(OnEmbedded.class))).isEmpty();
        assertThat(SEEN).hasSize(2).containsOnly(SEEN.get(0));
    }

    @Seed(inline = Kit.SHOP, target = "frist")
    static class Misspelt {
        static final DataSource first = Kit.shop();

        @Test
        void test() {}
    }

    @Test
    void suggestsTheFieldThatWasMeant() {
        assertThat(Kit.failure(Kit.run(Misspelt.class))).hasMessageContaining("did you mean \"first\"?");
    }

    @Seed(schema = "a.yaml", inline = "b", params = "x", rows = -7)
    static class Contradictory {
        @Test
        void test() {}
    }

    @Test
    void refusesAContradictoryAnnotationBeforeAnythingIsTouched() {
        assertThat(Kit.failure(Kit.run(Contradictory.class)))
                .hasMessageContaining("@Seed on TargetTest.Contradictory inline: there is a schema already: \"a.yaml\"")
                .hasMessageContaining("rows: there cannot be -7 rows")
                .hasMessageContaining("params: \"x\" is not of the form name=value");
    }
}
