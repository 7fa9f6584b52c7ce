package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.keyed;
import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Bench.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.store.Run;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostgresStoreTest {

    private static final String SHOP = """
            CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text UNIQUE);
            CREATE TABLE orders (id uuid PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, note text);
            CREATE TABLE lines (order_id uuid REFERENCES orders, no int, amount numeric, PRIMARY KEY (order_id, no));
            """;

    @Test
    void seedsAndCleansTablesWithEveryKindOfKey() {
        try (Bench bench = Bench.with(SHOP)) {
            Run run = seeded(bench);
            assertThat(bench.number("SELECT count(*) FROM lines")).isEqualTo(30);

            assertThat(run.clean().rows())
                    .containsEntry(table("users"), 10L)
                    .containsEntry(table("orders"), 20L)
                    .containsEntry(table("lines"), 30L);

            assertThat(bench.column("SELECT email FROM users")).isEmpty();
            assertThat(bench.column("SELECT note FROM orders")).isEmpty();
            assertThat(bench.ledgerLines()).isZero();
        }
    }

    @Test
    void cleansWhatTheTestHungOnTheRows() {
        try (Bench bench =
                Bench.with(SHOP + "CREATE TABLE reviews (id serial PRIMARY KEY, user_id bigint REFERENCES users);"
                        + "CREATE TABLE likes (review_id int REFERENCES reviews);")) {
            bench.run("INSERT INTO users (email) VALUES ('before'); INSERT INTO reviews (user_id) VALUES (1);");
            Run run = seeded(bench);
            bench.run("INSERT INTO reviews (user_id) SELECT id FROM users WHERE email = 'u3';"
                    + "INSERT INTO likes SELECT max(id) FROM reviews; UPDATE reviews SET user_id = 5 WHERE id = 1");

            run.clean();

            assertThat(bench.column("SELECT email FROM users")).containsExactly("before");
            assertThat(bench.column("SELECT (id, user_id)::text FROM reviews")).containsExactly("(1,1)");
            assertThat(bench.column("SELECT review_id FROM likes")).isEmpty();
            assertThat(bench.ledgerLines()).isZero();
        }
    }

    private static Run seeded(Bench bench) {
        Run run = bench.claim(numbered("users", 12), keyed("orders", 20), keyed("lines", 30));
        long base = run.bases().get(table("users"));
        run.write(List.of(
                Given.rows(bench.store, "users", "id, email", 10, i -> List.of(base + i, "u" + i))
                        .step(),
                Given.rows(bench.store, "orders", "id, user_id", 20, i -> List.of(uuid(i), base + i % 10))
                        .step(),
                Given.rows(bench.store, "lines", "order_id, no", 30, i -> List.of(uuid(i % 20), i / 20 + 1))
                        .step()));
        return run;
    }

    private static UUID uuid(long i) {
        return new UUID(7, i);
    }
}
