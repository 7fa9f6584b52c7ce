package io.mockcraft.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.catalog.Access;
import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Identity;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.evaluate.Verdict;
import io.mockcraft.expression.sql.PostgresSql;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every CHECK of {@code checks.txt}, over random rows: our verdict must be PostgreSQL's own. */
class PostgresVerdictsTest {

    private static final int ROWS = 60;
    private static final String TYPES = """
            CREATE EXTENSION citext;
            CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
            CREATE DOMAIN posint AS int CHECK (VALUE > 0);
            CREATE DOMAIN "CamelCase" AS int;
            SET TIME ZONE 'UTC';
            """;

    private final long seed = Long.getLong("mockcraft.test.seed", System.nanoTime());
    private final List<String> wrong = new ArrayList<>();

    @Test
    void judgesRowsAsPostgresDoes() throws SQLException {
        List<String> cases = cases();
        try (Connection connection = EmbeddedDatabase.databaseWith(TYPES).getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("SET TIME ZONE 'UTC'");
            Instant now = now(sql);
            for (int i = 0; i < cases.size(); i++) {
                judge(cases.get(i), "c" + i, now, sql);
            }
        }
        assertThat(wrong).as("seed %d (-Dmockcraft.test.seed)", seed).isEmpty();
        assertThat(cases).hasSizeGreaterThan(150);
    }

    private static List<String> cases() {
        try (InputStream in = PostgresVerdictsTest.class.getResourceAsStream("checks.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Instant now(Statement sql) throws SQLException {
        try (ResultSet result = sql.executeQuery("SELECT now()")) {
            result.next();
            return result.getTimestamp(1).toInstant();
        }
    }

    private void judge(String line, String name, Instant now, Statement sql) throws SQLException {
        boolean mayBeUnknowable = line.startsWith("?") || line.contains("upper(") || line.contains("lower(");
        String[] parts = line.replaceFirst("^\\? ", "").split(" ;; ");
        sql.execute("CREATE TABLE " + name + " (" + parts[0] + ", CONSTRAINT k CHECK (" + parts[1] + "))");
        Table table = table(name, sql);
        Condition whole =
                Condition.of("k", "", PostgresSql.parse(table.checks().get(0).expression()), Names.of(table.columns()));
        if (!whole.evaluable() && !parts[1].contains("md5")) {
            wrong.add("not understood: " + table.checks().get(0).expression());
            return;
        }
        TableConstraints constraints = TableConstraints.of(table, now);
        RandomValues values = new RandomValues(new Random(seed ^ line.hashCode()));
        for (int row = 0; row < ROWS; row++) {
            List<@Nullable Object> cells = new ArrayList<>();
            table.columns().forEach(c -> cells.add(values.of(c, constraints.candidates(c.name()))));
            compare(parts[1], table, cells, whole.formula().verdict(cells::get, now), mayBeUnknowable, sql);
        }
    }

    private void compare(
            String check,
            Table table,
            List<@Nullable Object> cells,
            Verdict ours,
            boolean mayBeUnknowable,
            Statement sql) {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            Column column = table.columns().get(i);
            String literal = RandomValues.literal(cells.get(i), column.type().sqlName());
            columns.append(i == 0 ? "" : ", ")
                    .append(literal)
                    .append(cells.get(i) == null ? "::" + column.type().sqlName() : "");
            columns.append(" AS \"").append(column.name()).append('"');
        }
        Verdict theirs = verdict("SELECT (" + check + ") FROM (SELECT " + columns + " OFFSET 0) r", sql);
        boolean opaqueIsFine = mayBeUnknowable || check.contains("md5");
        if (ours != theirs && !(ours == Verdict.UNKNOWABLE && opaqueIsFine)) {
            wrong.add(check + " [" + table.checks().get(0).expression() + "] over " + columns + ": ours " + ours
                    + ", theirs " + theirs);
        }
    }

    private static Verdict verdict(String query, Statement sql) {
        try (ResultSet result = sql.executeQuery(query)) {
            result.next();
            boolean truth = result.getBoolean(1);
            return result.wasNull() ? Verdict.NULL : truth ? Verdict.TRUE : Verdict.FALSE;
        } catch (SQLException e) {
            if (!List.of("22012", "22P02", "22003", "22023", "22000", "22008").contains(e.getSQLState())) {
                throw new IllegalStateException(query, e);
            }
            return Verdict.ERROR;
        }
    }

    /** The table with the types as our own parser reads them, domains resolved by hand. */
    private static Table table(String name, Statement sql) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet result =
                sql.executeQuery("SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = '"
                        + name + "'::regclass AND attnum > 0 ORDER BY attnum")) {
            while (result.next()) {
                columns.add(new Column(
                        result.getString(1), type(result.getString(2)), true, null, Identity.NONE, false, null));
            }
        }
        String expression;
        try (ResultSet result = sql.executeQuery(
                "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '" + name + "'::regclass")) {
            result.next();
            expression = result.getString(1);
        }
        List<Check> checks = List.of(new Check("k", expression, List.of()));
        return new Table(
                new TableName("public", name),
                0,
                columns,
                List.of(),
                List.of(),
                checks,
                List.of(),
                null,
                Access.FULL,
                false,
                false,
                Map.of());
    }

    private static DataType type(String sqlName) {
        if (sqlName.equals("mood")) {
            return new DataType(
                    TypeKind.ENUM, "mood", -1, -1, 0, List.of("sad", "ok", "happy"), null, List.of(), List.of());
        }
        boolean domain = sqlName.equals("posint") || sqlName.startsWith("\"");
        String plain = domain ? "integer" : sqlName;
        DataType type = ((Cast) PostgresSql.parse("NULL::" + plain)).type();
        return new DataType(
                type.kind(),
                plain,
                type.length(),
                type.precision(),
                type.scale(),
                List.of(),
                type.element(),
                List.of(),
                List.of());
    }
}
