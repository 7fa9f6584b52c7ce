package io.mockcraft.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.expression.Walk;
import io.mockcraft.expression.sql.PostgresSql;
import io.mockcraft.testing.SharedSchemas;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedSchemasTest {

    private static final String CONDITIONS = """
            SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c'
              AND connamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
            UNION ALL
            SELECT pg_get_expr(indpred, indrelid) FROM pg_index WHERE indpred IS NOT NULL
            """;

    @ParameterizedTest
    @ValueSource(strings = {"sakila", "bb_auctionmark", "supabase_auth", "adventureworks"})
    void understandsTheirConditions(String schema) throws SQLException {
        List<String> all = conditions(schema);
        List<String> opaque = all.stream()
                .filter(sql -> Walk.hasOpaque(PostgresSql.parse(sql)))
                .toList();

        assertThat(opaque.size()).as("not understood: %s", opaque).isLessThanOrEqualTo(all.size() / 50);
        assertThat(all).isNotEmpty();
    }

    private static List<String> conditions(String schema) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = SharedSchemas.database(schema).getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(CONDITIONS)) {
            while (result.next()) {
                all.add(result.getString(1));
            }
        }
        return all;
    }
}
