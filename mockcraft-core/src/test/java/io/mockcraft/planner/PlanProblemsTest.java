package io.mockcraft.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mockcraft.dataset.Reference;
import io.mockcraft.dataset.Tables;
import io.mockcraft.problem.MockCraftException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only schema and catalog together can tell, each with its whole message. */
class PlanProblemsTest {

    private static final Tables TABLES = new Tables()
            .table("users", "id", "id bigint", "email varchar", "age integer?", "tenant_id bigint")
            .table("orders", "id", "id uuid", "user_id bigint > users", "total numeric", "placed_at timestamptz");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "user: {} | s:1:11 tables.user: no table \"user\" in the database; did you mean \"users\"?",
                "invoices: {} | s:1:11 tables.invoices: no table \"invoices\" in the database; create it with ddl, or write `create: missing` at the top of the schema",
                "users: { columns: { mail: email } } | s:1:31 tables.users.columns.mail: no column \"mail\" in table \"users\"; did you mean \"email\"?",
                "users: { columns: { age: word } } | s:1:36 tables.users.columns.age: the values of generator \"word\" do not fit a column of type integer; take one that makes integer values",
                "users: { columns: { email: null } } | s:1:38 tables.users.columns.email: the column takes no null; give a value, or leave it out to have one made",
                "users: { columns: { age: { value: old } } } | s:1:36 tables.users.columns.age: \"old\" is no value of type integer; write one that integer holds",
                "users: { columns: { email: { generator: email, nulls: 0.5 } } } | s:1:38 tables.users.columns.email: the column takes no null, but `nulls` asks for some; remove `nulls`",
                "users: { rows: 3, columns: { email: { values: [a, b], unique: true } } } | s:1:40 tables.users.columns.email: at most 2 rows of users can differ in \"email\", but 3 are asked for; ask for fewer rows, or give its columns more values",
                "orders: { columns: { total: { copy: user_id.aeg } } } | s:1:47 tables.orders.columns.total: no column \"aeg\" in table \"users\"; did you mean \"age\"?",
                "orders: { references: { buyer: { columns: [user_id], to: users, where: \"ag > 3\" } } } | s:1:83 tables.orders.references.buyer.where: no column \"ag\" in table \"users\"; did you mean \"age\"?",
            })
    void tellsWhereWhatWhyAndHowToMendIt(String table, String message) {
        MockCraftException refused = catchThrowableOfType(
                MockCraftException.class,
                () -> Reference.dataset("tables: { " + table.trim() + " }", TABLES.catalog()));

        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.getMessage().replace("reference.yaml", "s")).isEqualTo(message.trim());
    }

    @ParameterizedTest
    @CsvSource({"'users: { columns: { a: word, b: word } }, orders: { columns: { c: word } }', 3"})
    void tellsAllProblemsOfASchemaTogether(String tables, int problems) {
        MockCraftException refused = catchThrowableOfType(
                MockCraftException.class, () -> Reference.dataset("tables: { " + tables + " }", TABLES.catalog()));

        assertThat(refused.problems()).hasSize(problems);
    }
}
