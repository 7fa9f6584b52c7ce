package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Columns of older files hold what they ask for, judged by the database. */
class OlderValuesOnPostgresTest {

    /** Seeds a table {@code t} of these columns, of which each row fulfils the condition; gives the notices. */
    private static List<String> seeds(String columns, String condition) throws SQLException {
        String table = """
                tables:
                - name: t
                  count: 20
                  columns:
                """ + columns.indent(2);
        return fulfils(table, "select count(*) from t where " + condition, 20);
    }

    private static List<String> fulfils(String file, String counting, long rows) throws SQLException {
        DataSource database = EmbeddedDatabase.freshDatabase();
        try (Seeded seeded = MockCraft.inline(file).seed(42).into(database).start();
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(counting)) {
            result.next();
            assertThat(result.getLong(1)).as(counting).isEqualTo(rows);
            return seeded.report().notices();
        }
    }

    @Test
    void textHasTheLettersAndEndsAskedFor() throws SQLException {
        List<String> notices = seeds("""
                - { name: code, type: string, generator: word, params: { uppercase: true, prefix: "it's-", suffix: "!" } }
                - { name: low, type: varchar(8), generator: lastname, null_probability: 0.5, params: { lowercase: true } }
                - { name: mail, type: string, generator: email, is_unique: true, params: { prefix: x } }
                - { name: doc, type: json, nested_fields: [{ name: a, generator: word, params: { suffix: y } }] }
                """, "code ~ '^it''s-[A-Z]+!$' and low = lower(low) or low is null");
        assertThat(notices)
                .containsExactly(
                        "inline:7:78 tables.t.mail: parameter \"prefix\" is left out: email takes none of this name",
                        "inline:8:46 tables.t.doc.a: parameter \"suffix\" is left out: fields of documents do not take it");
    }

    @Test
    void clausesBehindATypeAreUnderstood() throws SQLException {
        assertThat(seeds(
                        """
                - { name: a, type: "INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY", generator: serial }
                - { name: b, type: "VARCHAR(5) CHARACTER SET utf8mb4 UNIQUE", generator: word }
                - { name: c, type: "DECIMAL(6,2) UNSIGNED DEFAULT 0", generator: price, params: { min: 1, max: 9 } }
                - { name: d, type: "ENUM('x', 'y') NOT NULL" }
                - { name: e, type: varchar, length: 4, generator: sentence }
                """, "a between 1 and 20 and length(b) <= 5 and c <= 9 and d in ('x', 'y') and length(e) <= 4"))
                .isEmpty();
    }

    @Test
    void momentsAreSecondsInANumber() throws SQLException {
        assertThat(
                        seeds(
                                """
                - { name: a, type: bigint, generator: timestamp, params: { start: "2023-01-01T00:00:00Z", end: "2023-01-31T00:00:00Z" } }
                - { name: b, type: int, generator: datetime }
                - { name: c, type: date, generator: daterange, params: { start_date: "2024-01-01", end_date: "2024-01-31" } }
                - { name: d, type: daterange, generator: daterange }
                - { name: e, type: path, generator: path }
                """,
                                "to_timestamp(a) between '2023-01-01Z' and '2023-01-31Z' and b > 1600000000 and c <= '2024-01-31'"))
                .isEmpty();
    }

    @Test
    void parametersHaveTheirOlderWords() throws SQLException {
        List<String> notices = seeds("""
                - { name: a, type: string, generator: password, params: { length: 9, include_symbols: false, include_numbers: false } }
                - { name: b, type: string, generator: phone, params: { format: international, country: GB } }
                - { name: c, type: boolean, generator: enum, values: [yes, "on"] }
                - { name: d, type: array, nested_generator: number, params: { min_items: 2, max_items: 3, min: 5, max: 7 } }
                - { name: e, type: string, generator: flight_info, industry: aviation }
                """, """
                a ~ '^[A-Za-z]{9}$' and b ~ '^[+][0-9]+$' and c and jsonb_array_length(d) between 2 and 3
                and (d->>1)::int between 5 and 7 and e ~ '^[A-Z0-9]+ [A-Z]{3}-[A-Z]{3} [A-Z]'""");
        assertThat(notices)
                .containsExactly(
                        "inline:6:81 tables.t.b: parameter \"country\" is left out: phone takes none of this name");
    }

    @Test
    void aColumnThatMayBeNullMayBeNullInTheDatabase() throws SQLException {
        fulfils("""
                tables:
                - { name: a, count: 0, columns: [{ name: id, type: uuid, generator: uuid, is_primary: true }] }
                - name: b
                  count: 3
                  columns:
                  - { name: id, type: uuid, generator: uuid, is_primary: true }
                  - { name: a_id, type: uuid, is_nullable: true }
                  - { name: note, type: string, generator: word, is_nullable: true }
                  - { name: sure, type: string, generator: word }
                relations:
                - { from_table: a, from_column: id, to_table: b, to_column: a_id }
                """, """
                select count(*) from b, information_schema.columns
                where a_id is null and table_name = 'b' and is_nullable = 'YES' and column_name in ('a_id', 'note', 'sure')""", 6);
    }

    @Test
    void aUniqueConstraintHoldsWhereOneTableHasItsColumns() throws SQLException {
        assertThat(fulfils("""
                tables:
                - { name: a, count: 4, columns: [{ name: code, generator: enum, values: [u, v, w, x] }, { name: word }] }
                - { name: b, count: 4, columns: [{ name: word }] }
                constraints:
                - { type: unique, columns: [code] }
                - { type: unique, columns: [word] }
                - { type: unique, columns: [nothing] }
                """, "select count(distinct code) from a", 4))
                .containsExactly(
                        "inline:6:3 constraints: this constraint is left out: several tables have its columns, and it names none",
                        "inline:7:3 constraints: this constraint is left out: no table has its columns");
    }
}
