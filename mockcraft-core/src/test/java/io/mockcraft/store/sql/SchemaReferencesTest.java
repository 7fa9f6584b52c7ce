package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Bench.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.ClaimRequest.Kind;
import io.mockcraft.store.ClaimRequest.TableClaim;
import io.mockcraft.store.ClaimRequest.Tie;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import io.mockcraft.store.sql.jdbc.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows hang on seeded ones also over references that only the schema declares. */
class SchemaReferencesTest {

    private static final String TABLES = """
            CREATE TABLE users (id int PRIMARY KEY, name text);
            CREATE TABLE orders (id int PRIMARY KEY, user_id bigint);
            CREATE TABLE lines (id int PRIMARY KEY, order_id int REFERENCES orders);
            CREATE TABLE marks (line_id text, what text);
            CREATE INDEX ON orders (user_id);
            """;

    private static final List<Tie> TIES = List.of(tie("orders", "user_id", "users"), tie("marks", "line_id", "lines"));

    @TempDir
    Path folder;

    @Test
    void deletesWhatHangsOverReferencesAndForeignKeysInTurns() {
        try (Bench bench = Bench.with(TABLES)) {
            deletesInTurns(bench);
        }
    }

    @Test
    void keepsThemInTheFileToo() {
        try (Bench bench = Bench.poor(TABLES, folder)) {
            deletesInTurns(bench);
        }
    }

    private static void deletesInTurns(Bench bench) {
        bench.run("INSERT INTO users VALUES (100, 'before'); INSERT INTO orders VALUES (100, 100)");
        Run run = users(bench, TIES);
        long id = run.bases().get(table("users"));
        bench.run("INSERT INTO orders VALUES (7, " + id + "), (8, 100), (9, NULL);"
                + "INSERT INTO lines VALUES (70, 7), (80, 8); INSERT INTO marks VALUES ('70', 'ours'), ('80', 'not')");

        assertThat(run.clean().rows())
                .containsEntry(table("users"), 3L)
                .containsEntry(table("orders"), 1L)
                .containsEntry(table("lines"), 1L)
                .containsEntry(table("marks"), 1L);

        assertThat(bench.column("SELECT id FROM orders ORDER BY 1")).containsExactly("8", "9", "100");
        assertThat(bench.column("SELECT id FROM lines")).containsExactly("80");
        assertThat(bench.column("SELECT what FROM marks")).containsExactly("not");
        assertThat(bench.ledgerLines()).isZero();
    }

    @Test
    void sweepsThemWithoutTheSchemaAfterTheJvmEnded() {
        try (Bench bench = Bench.with(TABLES)) {
            sweeps(bench);
        }
        try (Bench bench = Bench.poor(TABLES, folder)) {
            sweeps(bench);
        }
    }

    private static void sweeps(Bench bench) {
        users(bench, TIES);
        bench.run(
                "INSERT INTO orders VALUES (7, 2); INSERT INTO lines VALUES (70, 7); INSERT INTO marks VALUES ('70')");
        bench.store.close();
        try (Bench next = bench.another()) {
            assertThat(next.store.sweep()).singleElement().asString().endsWith("6 rows removed");
            assertThat(next.column("SELECT 1 FROM users, orders UNION ALL SELECT 2 FROM lines, marks"))
                    .isEmpty();
            assertThat(next.column("SELECT 1 FROM orders UNION SELECT 2 FROM marks UNION SELECT 3 FROM lines"))
                    .isEmpty();
        }
    }

    @Test
    void setsRowsOfBeforeBackAndNeverDeletesThem() {
        try (Bench bench = Bench.with(TABLES + "CREATE TABLE pairs (user_id int, topic text, note text, PRIMARY KEY"
                + " (user_id, topic));")) {
            bench.run("INSERT INTO users VALUES (100, 'b'); INSERT INTO orders VALUES (1, 100), (2, NULL), (3, 102);"
                    + "INSERT INTO lines VALUES (1, 1); INSERT INTO marks VALUES ('1', 'b');"
                    + "INSERT INTO pairs VALUES (100, 'x', 'b')");
            String untouched = "SELECT (ctid, xmin, o)::text FROM orders o WHERE id = 3";
            List<String> before = bench.column(untouched);
            Run run = users(bench, List.of(TIES.get(0), TIES.get(1), tie("pairs", "user_id", "users")));
            long id = run.bases().get(table("users"));
            bench.run("UPDATE orders SET user_id = " + id + " WHERE id < 3; UPDATE pairs SET user_id = " + id
                    + "; INSERT INTO pairs VALUES (" + id + ", 'y', 'new'); INSERT INTO lines VALUES (5, 2);"
                    + " INSERT INTO marks VALUES ('5', 'new')");

            run.clean();

            assertThat(bench.column("SELECT (id, user_id)::text FROM orders ORDER BY 1"))
                    .containsExactly("(1,100)", "(2,)", "(3,102)");
            assertThat(bench.column(untouched)).isEqualTo(before);
            assertThat(bench.column("SELECT (user_id, topic)::text FROM pairs")).containsExactly("(100,x)");
            assertThat(bench.column("SELECT what FROM marks ORDER BY 1")).containsExactly("b", "new");
        }
    }

    @Test
    void deletesOnlyRowsWhoseTypeNamesTheTable() {
        try (Bench bench = Bench.with("CREATE TABLE users (id int PRIMARY KEY, name text);"
                + "CREATE TYPE k AS ENUM ('user', 'o''ther');"
                + "CREATE TABLE notes (no int PRIMARY KEY, kind k, ref varchar(40));"
                + "CREATE TABLE tags (kind char(8), ref int); INSERT INTO notes VALUES (1, 'o''ther', '7')")) {
            Run run = users(
                    bench,
                    List.of(
                            new Tie(
                                    table("notes"),
                                    List.of("ref"),
                                    table("users"),
                                    List.of("id"),
                                    new Kind("kind", "user")),
                            new Tie(
                                    table("notes"),
                                    List.of("ref"),
                                    table("notes"),
                                    List.of("no"),
                                    new Kind("kind", "o'ther")),
                            new Tie(
                                    table("tags"),
                                    List.of("ref"),
                                    table("users"),
                                    List.of("id"),
                                    new Kind("kind", "user"))));
            bench.run(
                    "INSERT INTO notes VALUES (2, 'user', '1'), (3, 'o''ther', '1'), (4, 'o''ther', '2'), (5, NULL, '1');"
                            + "INSERT INTO tags VALUES ('user', 1), ('other', 1);"
                            + "UPDATE notes SET kind = 'user', ref = '3' WHERE no = 1");

            run.clean();

            assertThat(bench.column("SELECT (no, kind, ref)::text FROM notes ORDER BY no"))
                    .containsExactly("(1,o'ther,7)", "(3,o'ther,1)", "(5,,1)");
            assertThat(bench.column("SELECT kind FROM tags")).containsExactly("other   ");
        }
    }

    @Test
    void comparesSeveralColumnsTogetherAndFollowsATableIntoItself() {
        try (Bench bench = Bench.with("CREATE TABLE users (id int, org text, boss int, PRIMARY KEY (org, id));"
                + "CREATE TABLE badges (org text, user_id int);")) {
            Tie boss = new Tie(table("users"), List.of("org", "boss"), table("users"), List.of("org", "id"), null);
            Tie badge = new Tie(table("badges"), List.of("org", "user_id"), table("users"), List.of("org", "id"), null);
            Run run = claim(bench, List.of(boss, badge), Bench.keyed("users", 2));
            run.write(List.of(Given.rows(bench.store, "users", "id, org", 2, i -> List.of(i + 1, "a"))
                    .step()));
            bench.run("INSERT INTO users VALUES (8, 'a', 2), (9, 'a', 8), (10, 'b', 2), (11, 'c', 11);"
                    + "INSERT INTO badges VALUES ('a', 9), ('b', 9), ('b', 1)");

            run.clean();

            assertThat(bench.column("SELECT id FROM users ORDER BY 1")).containsExactly("10", "11");
            assertThat(bench.column("SELECT org FROM badges")).containsExactly("b", "b");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "uuid, text, 00000000-0000-0000-0000-000000000001, 00000000-0000-0000-0000-000000000002",
        "text, uuid, 00000000-0000-0000-0000-000000000001, 00000000-0000-0000-0000-000000000002",
        "int, varchar(9), 1, 01",
        "varchar(9), int, 1, 11",
        "bigint, 'numeric(20,2)', 1, 1.01",
        "char(4), text, ab, abc",
        "citizen, text, ab, abc",
        "date, date, 2026-01-01, 2026-01-02",
        "jsonb, json, {}, []",
        "boolean, varchar(9), true, false"
    })
    void comparesWhateverTypesTheTwoSidesHave(String parent, String child, String key, String other) {
        try (Bench bench = Bench.with("CREATE DOMAIN citizen AS text; CREATE TABLE p (id " + parent
                + " PRIMARY KEY DEFAULT '" + key + "', v int); CREATE TABLE c (ref " + child + ")")) {
            Run run = claim(bench, List.of(tie("c", "ref", "p")), Bench.keyed("p", 1));
            run.write(List.of(
                    Given.rows(bench.store, "p", "v", 1, i -> List.of(1)).step()));
            bench.run("INSERT INTO c VALUES ('" + key + "'), ('" + other + "'), (NULL)");
            assertThat(run.clean().rows()).containsEntry(table("p"), 1L).containsEntry(table("c"), 1L);
            assertThat(bench.column("SELECT ref FROM c")).hasSize(2);
        }
    }

    @Test
    void leavesOutTablesAndColumnsThatAreGone() {
        try (Bench bench = Bench.with(TABLES)) {
            Run run = users(bench, TIES);
            bench.run("INSERT INTO orders VALUES (7, 1); ALTER TABLE orders DROP COLUMN user_id; DROP TABLE marks");
            run.clean();
            assertThat(bench.column("SELECT id FROM orders")).containsExactly("7");
        }
    }

    @Test
    void leavesRowsOfAnotherRunWhoseSchemaKnowsNoReference() {
        try (Bench bench = Bench.with(TABLES)) {
            Run run = users(bench, TIES);
            Run other = claim(bench, List.of(), numbered("orders", 2));
            other.write(List.of(Given.rows(bench.store, "orders", "id, user_id", 2, i -> List.of(i + 1, 1))
                    .step()));
            bench.run("INSERT INTO orders VALUES (7, 1)");
            run.clean();
            assertThat(bench.column("SELECT id FROM orders ORDER BY 1")).containsExactly("1", "2");
            other.clean();
            assertThat(bench.ledgerLines()).isZero();
        }
    }

    @Test
    void leavesRowsOfTablesTooLargeToNoteThatMayHaveBeenThere() {
        try (Bench bench = Bench.with(
                "CREATE TABLE users (id int PRIMARY KEY, name text); CREATE TABLE visits (id serial PRIMARY KEY, who int);"
                        + "INSERT INTO visits (who) SELECT 1 FROM generate_series(1, 20)",
                new Limits(Duration.ofMillis(400), 10, 3))) {
            Run run = users(bench, List.of(tie("visits", "who", "users")));
            bench.run("INSERT INTO visits (who) VALUES (1)");
            run.clean();
            assertThat(bench.number("SELECT count(*) FROM visits")).isEqualTo(20);
        }
    }

    @Test
    void keepsNothingOfReferencesThatForeignKeysHold() {
        try (Bench bench = Bench.with(TABLES)) {
            users(bench, List.of(tie("lines", "order_id", "orders"), TIES.get(0), TIES.get(0)));
            assertThat(bench.column("SELECT ties::text FROM mockcraft.run"))
                    .containsExactly("{public,orders,public,users,\"\",\"\",1,user_id,id}");
        }
    }

    private static Tie tie(String child, String column, String parent) {
        return new Tie(table(child), List.of(column), table(parent), List.of("id"), null);
    }

    private static Run users(Bench bench, List<Tie> ties) {
        Run run = claim(bench, ties, numbered("users", 3));
        long base = run.bases().get(table("users"));
        run.write(List.of(Given.rows(bench.store, "users", "id, name", 3, i -> List.of(base + i, "seed"))
                .step()));
        return run;
    }

    private static Run claim(Bench bench, List<Tie> ties, TableClaim... tables) {
        return bench.store.claim(new ClaimRequest("a test", CleanupMode.CASCADE, List.of(tables), ties, null, false));
    }
}
