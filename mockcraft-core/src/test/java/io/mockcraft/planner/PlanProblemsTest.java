package io.mockcraft.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mockcraft.MockCraft;
import io.mockcraft.dataset.Reference;
import io.mockcraft.dataset.Tables;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.testing.EmbeddedDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only schema and catalog together can tell, each with its whole message. */
class PlanProblemsTest {

    private static final Tables TABLES = new Tables()
            .table("users", "id", "id bigint", "email varchar", "age integer?", "tenant_id bigint")
            .table("orders", "id", "id uuid", "user_id bigint > users", "total numeric", "placed_at timestamptz")
            .table("seats", "user_id,seat", "user_id bigint > users", "seat integer", "side text")
            .table("parts", "id", "id bigint", "parent_id bigint? > parts", "own integer?", "total integer");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "user: {} | s:1:11 tables.user: no table \"user\" in the database; did you mean \"users\"?",
                "invoices: {} | s:1:11 tables.invoices: no table \"invoices\" in the database; create it with ddl, or write `create: missing` at the top of the schema",
                "orders: { columns: { user_id: { ref: users.id } } } | s:1:32 tables.orders.columns.user_id: no table \"users.id\" to refer to; a reference leads to a table's key: write { ref: users }",
                "users: { columns: { mail: email } } | s:1:31 tables.users.columns.mail: no column \"mail\" in table \"users\"; did you mean \"email\"?",
                "users: { columns: { age: word } } | s:1:36 tables.users.columns.age: the values of generator \"word\" do not fit a column of type integer; take one that makes integer values",
                "users: { columns: { email: null } } | s:1:38 tables.users.columns.email: the column takes no null; give a value, or leave it out to have one made",
                "users: { columns: { age: { value: old } } } | s:1:36 tables.users.columns.age: \"old\" is no value of type integer; write one that integer holds",
                "users: { columns: { email: { generator: email, nulls: 0.5 } } } | s:1:38 tables.users.columns.email: the column takes no null, but `nulls` asks for some; remove `nulls`",
                "users: { rows: 3, columns: { email: { values: [a, b], unique: true } } } | s:1:40 tables.users.columns.email: at most 2 rows of users can differ in \"email\", but 3 are asked for; ask for fewer rows, or give its columns more values",
                "orders: { columns: { total: { copy: user_id.aeg } } } | s:1:47 tables.orders.columns.total: no column \"aeg\" in table \"users\"; did you mean \"age\"?",
                "users: { columns: { age: { generator: int, min: 10, max: 5 } } } | s:1:36 tables.users.columns.age: its bounds contradict each other: no value lies between them; widen one of them",
                "users: { columns: { age: { after: 3, before: 4 } } } | s:1:36 tables.users.columns.age: its bounds contradict each other: no value lies between them; widen one of them",
                "orders: { columns: { placed_at: { after: 2025-01-01, before: 2024-01-01 } } } | s:1:43 tables.orders.columns.placed_at: its bounds contradict each other: no value lies between them; widen one of them",
                "users: { columns: { age: { min: now } } } | s:1:43 tables.users.columns.age: \"now\" bounds no integer; write a value of it",
                "orders: { columns: { placed_at: { after: now, max: now - 1d } } } | s:1:43 tables.orders.columns.placed_at: its bounds contradict each other: no value lies between them; widen one of them",
                "orders: { columns: { total: { generator: decimal, range: 5..10, min: 20 } } } | s:1:39 tables.orders.columns.total: its bounds contradict each other: no value lies between them; widen one of them",
                "orders: { references: { buyer: { columns: [user_id], to: users, where: \"ag > 3\" } } } | s:1:83 tables.orders.references.buyer.where: no column \"ag\" in table \"users\"; did you mean \"age\"?",
                "users: { columns: { tenant_id: { copy: age }, age: { copy: tenant_id } } } | s:1:57 tables.users.columns.age: values depend on each other in a circle: users.age, users.tenant_id; give one of them a value of its own",
                "users: { rows: 2, columns: { age: { aggregate: { count: orders } } } }, orders: { rows: 9 } | s:1:58 tables.users.columns.age: the rows of orders are not counted per row of users, so they cannot be listed from there; give orders `rows: { per: user_id, count: 1..3 }`",
                "users: { rows: 9, columns: { tenant_id: { expr: \"id * 2\", unique: true } } } | s:1:40 tables.users.columns.tenant_id: \"tenant_id\" cannot be proved unique: its values are constant, or follow from others; use a generator, or a template with a hole for a unique column",
                "orders: { rows: 9, columns: { placed_at: { when: \"total > 3\", generator: timestamp } } } | s:1:54 tables.orders.columns.placed_at: the column takes no null, but a false `when` leaves it without a value; add `else`",
                "orders: { rows: { per: buyer_id, count: 3 } } | s:1:34 tables.orders.rows.per: no reference \"buyer_id\" in table \"orders\"; did you mean \"user_id\"?",
                "users: { rows: 0 }, orders: {} | s:1:31 tables.orders: no rows can be made: its parent users has none; let users have rows",
                "seats: { rows: { per: user_id, count: 3 }, columns: { seat: { series: { start: 1, step: 1, noise: 2 } } } } | s:1:11 tables.seats: \"seats_pkey\" cannot be proved unique: the noise of a series may let two of its values meet; leave `noise` out",
                "users: { columns: { email: { array: { of: { object: { n: int } }, count: 2 } }, age: { aggregate: { sum: email.m } } } } | s:1:116 tables.users.columns.age: no field \"m\" in the elements of \"email\"; did you mean \"n\"?",
                "users: { columns: { email: { array: { of: { object: { n: int } }, count: 2 } }, age: { aggregate: { count: email, where: \"m > 1\" } } } } | s:1:133 tables.users.columns.age.where: no field \"m\" in the elements; did you mean \"n\"?",
                "users: { columns: { email: { series: { start: 2024-01-01, step: 1d } } } } | s:1:48 tables.users.columns.email: a series that starts with 2024-01-01 does not fit a column of type varchar(40); use it on a column of numbers, dates or times",
                "orders: { columns: { placed_at: { series: { start: user_id.agee, step: 1d } } } } | s:1:62 tables.orders.columns.placed_at: no column \"agee\" in table \"users\"; did you mean \"age\"?",
                "orders: { columns: { placed_at: { series: { start: user_id.email, step: 1d } } } } | s:1:53 tables.orders.columns.placed_at: a series of moments cannot start with \"user_id.email\" of type varchar(40); name a column of dates or times",
                "orders: { columns: { placed_at: { series: { start: user_id.age, step: 1 } } } } | s:1:53 tables.orders.columns.placed_at: a series that starts with user_id.age does not fit a column of type timestamp with time zone; give it a step such as 1d, or a rate",
                "orders: { columns: { placed_at: { series: { start: placed_at, rate: 1/d } } } } | s:1:32 tables.orders.columns.placed_at: values depend on each other in a circle: orders.placed_at; give one of them a value of its own",
                "orders: { columns: { total: { series: { start: placed_at, step: 1 } } } } | s:1:49 tables.orders.columns.total: a series of numbers cannot start with \"placed_at\" of type timestamp with time zone; name a column of numbers",
                "users: { columns: { email: { generator: email, distribution: normal } } } | s:1:38 tables.users.columns.email: a distribution spreads numbers, dates and times, not values of type varchar(40); remove `distribution`, or use it on a column of numbers",
                "orders: { rows: cover, columns: { user_id: { ref: users, where: \"age > 3\" } } }, users: { rows: 3 } | s:1:27 tables.orders.rows: how many rows of users \"user_id\" may choose is not known before they are made; give users a fixed count, and the reference no condition",
                "orders: { columns: { total: { split: user_id.age, scale: 0 } }, rows: 5 } | s:1:48 tables.orders.columns.total: only an amount of the parent that the rows are counted per can be split among them; give orders `rows: { per: user_id, count: 1..3 }`",
                "users: { columns: { age: { sameFor: tenant_id, unique: true, generator: int } } } | s:1:36 tables.users.columns.age: `sameFor` gives several rows one value, so it cannot be unique; remove one",
                "orders: { columns: { user_id: { ref: users, tree: { roots: 1 } } } } | s:1:61 tables.orders.columns.user_id.tree: only a reference to its own table makes a tree; remove `tree`",
                "users: { columns: { email: { object: { a: { copy: b }, b: { expr: \"a\" } } } } } | s:1:53 tables.users.columns.email.object.a: values depend on each other in a circle: a, b; give one of them a value of its own",
                "users: { columns: { email: { object: { a: date } }, age: { expr: \"email.a\" } } } | s:1:77 tables.users.columns.age: \"email\" is a document, whose fields cannot be reached from outside; make a column of the field's own, which may be hidden, and copy it into the document",
                "users: { columns: { email: { object: { from: date, to: { after: form } } } } } | s:1:75 tables.users.columns.email.object.to: no field \"form\" beside it, and no column of that name in table \"users\"; did you mean \"from\"?",
                "seats: { rows: { per: user_id, count: 1..24 }, columns: { seat: { generator: int, range: 1..20 } } } | s:1:11 tables.seats: at most 20 rows of seats for each row of users can differ in \"seats_pkey\", but up to 24 are asked for; ask for fewer rows, or give its columns more values",
                "users: { columns: { age: { generator: int, range: 50..60 }, tenant_id: { after: age, max: 40 } } } | s:1:82 tables.users.columns.tenant_id: its bounds contradict each other: no value lies between them; widen one of them",
                "users: { columns: { age: \"x#{tenant_id}\" } } | s:1:36 tables.users.columns.age: text with \"x\" in it is no value of type integer; give it a rule that makes such values",
                "users: { columns: { age: { expr: \"concat('x', tenant_id)\" } } } | s:1:45 tables.users.columns.age: \"concat('x', tenant_id)\" makes text with \"x\" in it, which is no value of type integer; calculate such a value, or use it on a column of text",
                "users: { columns: { age: { expr: \"if(tenant_id > 2, 'many', 'few ' + tenant_id)\" } } } | s:1:45 tables.users.columns.age: \"if(tenant_id > 2, 'many', 'few ' + tenant_id)\" makes text with \"many\" in it, which is no value of type integer; calculate such a value, or use it on a column of text",
                "orders: { columns: { placed_at: { generator: timestamp, between: [now, now - 3x] } } } | s:1:56 tables.orders.columns.placed_at.between: this must be two dates or times such as [2024-01-01, 2024-12-31] or [now - 30d, now], earlier first, not \"[now, now - 3x]\"",
                "orders: { columns: { placed_at: { generator: timestamp, between: [now, now - 3d] } } } | s:1:56 tables.orders.columns.placed_at.between: this must be two dates or times such as [2024-01-01, 2024-12-31] or [now - 30d, now], earlier first, not \"[2025-01-01T00:00, 2024-12-29T00:00]\"",
                "users: { columns: { email: \"#{age}------------------------------------------------\" } } | s:1:38 tables.users.columns.email: \"------------------------------------------------\", the part that is always there, is longer than varchar(40) holds; shorten it",
                "orders: { columns: { placed_at: { copy: user_id.age } } } | s:1:43 tables.orders.columns.placed_at: \"age\" of type integer gives no values of type timestamp with time zone; copy another column, or turn its values with `expr`",
                "users: { columns: { age: { array: { of: word, count: 2 } } } } | s:1:36 tables.users.columns.age: a list is no value of type integer; use it on an array or JSON column",
                "users: { columns: { age: { object: { a: 2 } } } } | s:1:36 tables.users.columns.age: a document is no value of type integer; use it on a JSON column",
                "orders: { columns: { total: 123456789012 } } | s:1:39 tables.orders.columns.total: \"123456789012\" is no value of type numeric(10,2); write one that numeric(10,2) holds",
                "users: { rows: 2, columns: { age: { aggregate: { sum: seats.side } } } }, seats: { rows: { per: user_id, count: 1 } } | s:1:65 tables.users.columns.age: values of type text cannot be added up; name a column of numbers, or use `count`, `min` or `max`",
                "users: { rows: { per: tenant_id, count: 2 }, columns: { tenant_id: { ref: orders } } }, orders: { rows: { per: user_id, count: 1 } } | s:1:33 tables.users.rows: rows are counted per each other in a circle: users per orders per users; give one of them a count of its own",
                "users: { columns: { email: { array: { of: { values: [a, b] }, count: 1..3, unique: true } } } } | s:1:94 tables.users.columns.email.array.unique: at most 2 elements of a list can differ, but up to 3 are asked for; ask for fewer, or give them more values",
                "users: { columns: { email: { array: { of: \"#{id}\", unique: true } } } } | s:1:70 tables.users.columns.email.array.unique: elements cannot be made different: their values are constant, or follow from others; use `values`, a generator, bounds or a reference",
                "users: { columns: { email: { array: { of: { object: { sku: word } }, unique: true } } } } | s:1:88 tables.users.columns.email.array.unique: documents differ by one of their fields; name it: `unique: sku`",
                "users: { columns: { email: { array: { of: { object: { sku: word } }, unique: suk } } } } | s:1:88 tables.users.columns.email.array.unique: no field \"suk\" in the elements; did you mean \"sku\"?",
                "users: { columns: { email: { array: { of: word, unique: word } } } } | s:1:67 tables.users.columns.email.array.unique: the elements are no documents, so they have no fields; write `unique: true`",
                "users: { columns: { email: { array: { of: { generator: word, unique: true } } } } } | s:1:72 tables.users.columns.email.array.of: \"unique\" belongs to the column, not to a rule inside of another; write it beside \"of\": `unique: true`, or the name of the field in which documents differ",
                "parts: { columns: { total: { aggregate: { count: parts } } } } | s:1:51 tables.parts.columns.total: the rows of parts are not counted per row of parts, so they cannot be listed from there; make it a tree: `parent_id: { ref: parts, tree: { roots: 3 } }`",
                "parts: { columns: { parent_id: { ref: parts, tree: {} }, own: { copy: parent_id.total }, total: { aggregate: { sum: parts.own } } } } | s:1:68 tables.parts.columns.own: values depend on each other in a circle: parts.own, parts.total; give one of them a value of its own",
                "parts: { rows: 600, columns: { parent_id: { ref: parts, tree: { depth: 600, fanout: 1 } }, total: { expr: \"coalesce(parent_id.total, 0) + 1\" } } } | s:1:102 tables.parts.columns.total: parts.total may follow from 600 rows, one above the other; 500 are the most; give the tree fewer levels",
                "users: { rows: 9, columns: { age: { generator: int, range: 1..90 }, tenant_id: { generator: int, range: 1..90 }, email: \"#{age}#{tenant_id}\" }, unique: [email] } | s:1:164 tables.users.unique: \"email\" cannot be proved unique: its values are constant, or follow from others; let a unique column fill one of its holes, with a sign such as - between it and the others that their values do not hold",
                "users: { rows: 9, columns: { kind: { hidden: true, values: [A, A-1] }, no: { hidden: true, pattern: \"[1-9](-[1-9])?\" }, email: \"#{kind}-#{no}\" }, unique: [email] } | s:1:166 tables.users.unique: \"email\" cannot be proved unique: its values are constant, or follow from others; let a unique column fill one of its holes, with a sign such as - between it and the others that their values do not hold",
                "users: { rows: 9, columns: { email: { when: \"id > 3\", pattern: \"A[0-9]{3}\", else: { pattern: \"B[0-9]{3}\" }, unique: true } } } | s:1:40 tables.users.columns.email: \"email\" cannot be proved unique: its values come from several rules, which may make the same value; give it one rule, such as the template \"#{kind}-#{number}\" over two columns, which may be hidden",
                "parts: { columns: { parent_id: { ref: parts, tree: {} }, total: { copy: parent_id.own } } } | s:1:75 tables.parts.columns.total: the column takes no null, but has nothing to follow in rows whose \"parent_id\" is null; write `when: \"parent_id != null\"` beside it, and `else`",
                "parts: { columns: { parent_id: { ref: parts, tree: {} }, total: { generator: int, after: parent_id.total } } } | s:1:75 tables.parts.columns.total: the column takes no null, but has nothing to follow in rows whose \"parent_id\" is null; write `when: \"parent_id != null\"` beside it, and `else`",
                "seats: { rows: { per: user_id, count: 1..4 }, columns: { seat: { expr: \"user_id * 2\" } } } | s:1:11 tables.seats: \"seats_pkey\" cannot be proved unique: its values are constant, or follow from others; use a generator, or a template with a hole for a unique column",
                "orders: { rows: { per: buyer, count: 2 }, references: { buyer: { columns: [user_id], to: users } }, columns: { user_id: { generator: int } } } | s:1:131 tables.orders.columns.user_id: the rows are counted per \"buyer\", which decides this column; remove its rule",
                "orders: { references: { buyer: { columns: [user_id], to: users } }, columns: { user_id: { nulls: 0.5 } } } | s:1:99 tables.orders.columns.user_id: the reference \"buyer\" decides this column; write `nulls` and `when` beside the reference, or give the column a source of its own",
                "users: { columns: { age: { generator: int, nulls: 0.1 } } }, seats: { columns: { seat: { copy: user_id.age } } } | s:1:98 tables.seats.columns.seat: the column takes no null, but has nothing to follow in rows whose \"user_id.age\" is null; write `when: \"user_id.age != null\"` beside it, and `else`",
                "users: { columns: { email: { markov: novel } } } | s:1:48 tables.users.columns.email: no corpus \"novel\"; there are: news, reviews, support; or give your own as `text`",
            })
    void tellsWhereWhatWhyAndHowToMendIt(String table, String message) {
        MockCraftException refused = catchThrowableOfType(
                MockCraftException.class,
                () -> Reference.dataset("tables: { " + table.trim() + " }", TABLES.catalog()));

        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.getMessage().replace("reference.yaml", "s")).isEqualTo(message.trim());
    }

    @Test
    void refusesSeveralStoresWhereOneDatabaseIsGiven() {
        MockCraftException refused = catchThrowableOfType(
                MockCraftException.class,
                () -> Reference.dataset(
                        "tables: { users: { store: main }, orders: { store: audit }, seats: {} }", TABLES.catalog()));

        assertThat(refused.getMessage().replace("reference.yaml", "s")).isEqualTo("""
                        s:1:11 tables.users: its store is "main", but the schema names several (main, audit) and one database is given; write one schema for each database
                        s:1:35 tables.orders: its store is "audit", but the schema names several (main, audit) and one database is given; write one schema for each database""");
    }

    @Test
    void theOnlyStoreThatIsNamedIsTheDatabaseThatIsGiven() {
        assertThat(Reference.dataset(
                                "tables: { users: { store: main, rows: 3 }, seats: { rows: 0 } }", TABLES.catalog())
                        .table("users")
                        .size())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"'users: { columns: { a: word, b: word } }, orders: { columns: { c: word } }', 3"})
    void tellsAllProblemsOfASchemaTogether(String tables, int problems) {
        MockCraftException refused = catchThrowableOfType(
                MockCraftException.class, () -> Reference.dataset("tables: { " + tables + " }", TABLES.catalog()));

        assertThat(refused.problems()).hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "qty > 10 and qty < 5 | things: {} | s:1:11 tables.things: no rows can be made: no value of column qty meets its checks; see the notes on that table",
                "qty > 10 | things: { columns: { qty: { value: 3 } } } | s:1:32 tables.things.columns.qty: the database's checks refuse this value; give one that they let pass",
                "qty > 10 | things: { columns: { qty: { values: [1, 2] } } } | s:1:32 tables.things.columns.qty: the database's checks refuse all these values; give one that they let pass",
                "qty > 10 | things: { columns: { qty: { generator: int, range: 1..9 } } } | s:1:32 tables.things.columns.qty: none of its values meets the check things_qty_check: (qty > 10); give it a rule whose values do",
                "qty > 10 | things: { columns: { qty: { min: 1, max: 9 } } } | s:1:32 tables.things.columns.qty: none of its values meets the check things_qty_check: (qty > 10); give it a rule whose values do",
                "qty % 2 = 0 | things: { columns: { qty: { generator: int, range: 1..20000, unique: true } } } | s:1:32 tables.things.columns.qty: its values are given once each, and the database's checks refuse some of them, such as 1; give it a rule all of whose values they let pass",
                "qty % 2 = 0 | things: { rows: 6, columns: { qty: { generator: int, range: 1..10, unique: true } } } | s:1:41 tables.things.columns.qty: at most 5 rows of things can differ in \"qty\", but 6 are asked for; ask for fewer rows, or give its columns more values",
                "qty between 1 and 3 | things: { rows: 5, columns: { qty: { unique: true } } } | s:1:41 tables.things.columns.qty: at most 3 rows of things can differ in \"qty\", but 5 are asked for; ask for fewer rows, or give its columns more values",
            })
    void tellsThatAColumnsChecksCannotBeMet(String check, String table, String message) {
        DataSource database = EmbeddedDatabase.databaseWith(
                "create table things (id bigint primary key, qty integer not null check (" + check + "))");

        MockCraftException refused = catchThrowableOfType(
                MockCraftException.class,
                () -> MockCraft.inline("tables: { " + table.trim() + " }")
                        .into(database)
                        .plan());

        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.getMessage().replace("inline:", "s:")).isEqualTo(message.trim());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "t: { unique: [[b, idd]], columns: { id: sequence, b: int } } | s:2:25 tables.t.unique: no column \"idd\" in table \"t\"; did you mean \"id\"?",
                "t: { unique: [[b, h]], columns: { id: sequence, b: int, h: { generator: int, hidden: true } } } | s:2:25 tables.t.unique: \"h\" is hidden, so the table does not have it; remove `hidden`, or leave it out here",
                "t: { unique: { columns: [b, zz], ignoreCase: true }, columns: { id: sequence, b: word } } | s:2:24 tables.t.unique: no column \"zz\" in table \"t\"; there are: id, b",
            })
    void tellsMistakesInTablesThatItWouldCreate(String table, String message) {
        MockCraftException refused = catchThrowableOfType(
                MockCraftException.class,
                () -> MockCraft.inline("create: missing\ntables: { " + table.trim() + " }")
                        .into(EmbeddedDatabase.databaseWith(""))
                        .start());

        assertThat(refused.getMessage().replace("inline:", "s:")).isEqualTo(message.trim());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grown | \"grown\" is a view, and no table to write rows to; name the tables whose rows it shows",
                "Totals | \"Totals\" is a materialized view, and no table to write rows to; name the tables whose rows it holds",
                "sales_b | \"sales_b\" is a partition of public.sales, and no table to write rows to; name public.sales: its rows go to their partitions",
                "public.sales_c | \"public.sales_c\" is a partition of public.sales, and no table to write rows to; name public.sales: its rows go to their partitions",
            })
    void tellsWhatIsNoTableOfItsOwn(String name, String message) {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table sales (id int, region int) partition by range (id);
                create table sales_b partition of sales for values from (1) to (9) partition by list (region);
                create table sales_c partition of sales_b default;
                create view grown as select * from sales;
                create materialized view totals as select count(*) from sales;
                """);

        for (String start : List.of("", "create: missing\n")) {
            assertThatThrownBy(() -> MockCraft.inline(start + "tables: { " + name + ": { rows: 2 } }")
                            .into(database)
                            .start())
                    .hasMessageEndingWith("tables." + name + ": " + message);
        }
    }

    @Test
    void tellsMistakesOfReadingWithNamesThatTheDatabaseDoesNotHave() {
        DataSource database = EmbeddedDatabase.databaseWith(
                "create table users (id int primary key, email text); create table visits (id int, who int references users)");
        String schema = """
                tables:
                  users:
                    rows: -3
                    columns: { emial: email, email: { generator: emaill } }
                  visits: { columns: { who: { ref: userz } } }
                  clicks: { rows: 2 }
                  visitz: { rowz: 2 }
                """;
        String told = """
                inline:3:11 tables.users.rows: a count cannot be negative; write 0 or more
                inline:4:16 tables.users.columns.emial: no column "emial" in table "users"; did you mean "email"?
                inline:4:50 tables.users.columns.email.generator: no generator "emaill"; did you mean "e_mail" or "email" or "mail"?
                inline:5:24 tables.visits.columns.who: no table "userz" to refer to; did you mean "users"?
                inline:6:3 tables.clicks: no table "clicks" in the database; create it with ddl, or write `create: missing` at the top of the schema
                inline:7:3 tables.visitz: no table "visitz" in the database; did you mean "visits"?
                inline:7:13 tables.visitz: unknown key "rowz"; did you mean "rows"?
                """.strip();

        assertThatThrownBy(() -> MockCraft.inline(schema).into(database).start())
                .hasMessage(told);
        assertThatThrownBy(() -> MockCraft.inline(schema).into(database).plan()).hasMessage(told);
    }

    @Test
    void tellsAllChecksThatRulesCannotMeetTogether() {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table things (id bigint primary key, qty integer not null check (qty > 10), state text not null
                  check (state in ('X', 'Y')), label text not null check (length(label) < 4), opened date not null,
                  closed date not null, constraint closes check (closed > opened))
                """);

        MockCraftException refused = catchThrowableOfType(
                MockCraftException.class,
                () -> MockCraft.inline("""
                                tables:
                                  things:
                                    columns:
                                      qty: { generator: int, range: 1..9 }
                                      state: { values: [A, B] }
                                      label: { pattern: "[a-z]{4,8}" }
                                      opened: { generator: date, between: [2024-05-01, 2024-06-01] }
                                      closed: { generator: date, between: [2024-01-01, 2024-02-01] }
                                """).into(database).plan());

        assertThat(refused.problems())
                .extracting(Problem::reason)
                .containsExactly(
                        "none of its values meets the check things_qty_check: (qty > 10)",
                        "the database's checks refuse all these values",
                        "none of its values meets the check things_label_check: (length(label) < 4)",
                        "no values of these rules meet the check closes: (closed > opened)");
    }
}
