package io.mockcraft.store.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.testing.SharedSchemas;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealSchemasTest {

    @ParameterizedTest
    @CsvSource({"sakila, 21, 40", "bb_auctionmark, 17, 25", "supabase_auth, 23, 18", "adventureworks, 68, 90"})
    void findsEveryTableAndForeignKey(String schema, int tables, int foreignKeys) throws SQLException {
        Catalog catalog = read(schema);

        assertThat(catalog.tables()).hasSize(tables);
        assertThat(catalog.tables().stream().flatMap(t -> t.foreignKeys().stream()))
                .hasSize(foreignKeys);
        assertThat(catalog.tables().stream().flatMap(t -> t.columns().stream()))
                .extracting(c -> c.type().kind())
                .doesNotContain(TypeKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({"supabase_auth, 43", "adventureworks, 88"})
    void findsEveryCheck(String schema, int checks) throws SQLException {
        assertThat(read(schema).tables().stream().flatMap(t -> t.checks().stream()))
                .hasSize(checks);
    }

    @ParameterizedTest
    @CsvSource({"supabase_auth, 7, 2"})
    void findsPartialAndExpressionIndexes(String schema, int partial, int expressions) throws SQLException {
        var keys = read(schema).tables().stream()
                .map(Table::keys)
                .flatMap(k -> k.stream())
                .toList();

        assertThat(keys.stream().filter(k -> k.where() != null)).hasSize(partial);
        assertThat(keys.stream().filter(k -> !k.plain())).hasSize(expressions);
    }

    private static Catalog read(String schema) throws SQLException {
        try (Connection connection = SharedSchemas.database(schema).getConnection()) {
            return PostgresCatalog.read(connection);
        }
    }
}
