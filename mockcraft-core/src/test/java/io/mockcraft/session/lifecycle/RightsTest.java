package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.session.SeedBuilder;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A role, such as an application's own, that may do less than its owner with some tables. */
class RightsTest {

    private static final String DDL = """
            CREATE TABLE countries (code char(2) PRIMARY KEY, name text);
            INSERT INTO countries VALUES ('de', 'Germany'), ('fr', 'France');
            CREATE TABLE users (id bigserial PRIMARY KEY, name text NOT NULL, country char(2) NOT NULL REFERENCES countries);
            CREATE TABLE audit (id bigserial PRIMARY KEY, what text);
            CREATE TABLE regions (id int PRIMARY KEY);
            CREATE TABLE cities (id int PRIMARY KEY, region int NOT NULL REFERENCES regions);
            """;
    private static final String ROLE = """
            DO $$ BEGIN CREATE ROLE few_rights LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
            DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO few_rights', current_database()); END $$;
            """;
    private static final String RIGHTS = """
            GRANT SELECT, INSERT, UPDATE, DELETE ON users, cities TO few_rights;
            GRANT SELECT ON countries, regions TO few_rights;
            GRANT USAGE ON SEQUENCE users_id_seq TO few_rights;
            """;

    @Test
    void rowsOfBeforeThatTheRoleMayOnlyReadServeAsParents() {
        try (Seeded seeded =
                MockCraft.database().rows(10).seed(1).into(database(RIGHTS)).start()) {
            assertThat(seeded.dataset().rows()).isEqualTo(10);
            assertThat(seeded.fixtures().one("users").insert().get("country")).isIn("de", "fr");
            assertThat(seeded.report().notices())
                    .containsExactly(
                            "audit: left empty, because the role may not read it",
                            "regions: left empty, because the role may not insert into it",
                            "cities: left empty, because its parent regions has none");
        }
    }

    @Test
    void aTableIsBothThereAndReferredToAsItWasBefore() {
        SeedBuilder builder = MockCraft.inline(
                "tables: { users: { rows: 3, references: { country: { to: countries, fromExisting: true } } } }");
        try (Seeded seeded = builder.seed(1).into(database(RIGHTS)).start()) {
            assertThat(seeded.dataset().table("countries").size()).isEqualTo(2);
            assertThat(seeded.fixtures().one("users").insert().get("country")).isIn("de", "fr");
        }
    }

    @Test
    void aSchemaThatNamesAForbiddenTableIsToldWhichRightIsMissing() {
        SeedBuilder builder = MockCraft.inline("tables: { audit: { rows: 3 }, regions: { rows: 3 } }")
                .into(database(RIGHTS));
        assertThatThrownBy(builder::start)
                .hasMessageContaining("inline:1:11 tables.audit: no rows can be made: the role may not read it;"
                        + " grant it the right, or use another role")
                .hasMessageContaining("tables.regions: no rows can be made: the role may not insert into it;");
    }

    @Test
    void aRoleThatMayInsertNowhereIsTold() {
        SeedBuilder builder = MockCraft.database().into(database("GRANT SELECT ON users TO few_rights"));
        assertThatThrownBy(builder::start)
                .hasMessageStartingWith("no schema: there is no table in PostgreSQL at ")
                .hasMessageEndingWith(
                        " that the role may read and insert into; grant it both rights, or use another role");
    }

    @Test
    void connectionsThatAreReadOnlyAreTold() {
        PGSimpleDataSource readOnly = as("postgres", EmbeddedDatabase.databaseWith(DDL));
        readOnly.setReadOnly(true);
        assertThatThrownBy(() -> MockCraft.database().into(readOnly).start())
                .hasMessage(
                        "PostgreSQL: the ledger cannot be created: cannot execute CREATE SCHEMA in a read-only transaction;"
                                + " give a data source whose connections may write");
    }

    private static DataSource database(String rights) {
        return as("few_rights", EmbeddedDatabase.databaseWith(ROLE + DDL + rights));
    }

    private static PGSimpleDataSource as(String role, DataSource database) {
        PGSimpleDataSource other = new PGSimpleDataSource();
        try (Connection connection = database.getConnection()) {
            other.setURL(connection.getMetaData().getURL().replaceFirst("\\?.*", ""));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        other.setUser(role);
        return other;
    }
}
