package io.mockcraft.store.sql;

import io.mockcraft.store.ClaimRequest;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that seeds, writes like an application and cleans, over and over, until it is killed. */
final class DyingJvm {

    static final String DDL = """
            CREATE TABLE users (id serial PRIMARY KEY, name text);
            CREATE TABLE orders (id uuid PRIMARY KEY, user_id int REFERENCES users, before int);
            CREATE TABLE lines (order_id uuid REFERENCES orders, no int, PRIMARY KEY (order_id, no));
            CREATE TABLE audit (what text);
            CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                INSERT INTO audit VALUES (TG_OP); RETURN NULL; END $$;
            CREATE TRIGGER note AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION note();
            INSERT INTO users (name) SELECT 'before' FROM generate_series(1, 5);
            INSERT INTO orders SELECT md5(i::text)::uuid, i, i FROM generate_series(1, 5) i;
            """;

    private DyingJvm() {}

    public static void main(String[] args) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(args[0]);
        database.setUser(args[1]);
        PostgresStore store = PostgresStore.open(database, Set.of(), Bench.IMPATIENT);
        store.sweep();
        for (long round = 0; ; round++) {
            tellThatARoundBegins();
            round(store, database, round);
        }
    }

    private static void tellThatARoundBegins() {
        System.out.write('\n');
        System.out.flush();
    }

    private static void round(PostgresStore store, PGSimpleDataSource database, long round) {
        Run run = store.claim(new ClaimRequest(
                "dying",
                CleanupMode.CASCADE,
                List.of(Bench.numbered("users", 200), Bench.keyed("orders", 200), Bench.keyed("lines", 200))));
        long base = run.bases().get(Bench.table("users"));
        run.write(List.of(
                Given.rows(store, "users", "id, name", 200, i -> List.of(base + i, "seed"))
                        .step(),
                Given.rows(store, "orders", "id, user_id", 200, i -> List.of(new UUID(round, i), base + i))
                        .step(),
                Given.rows(store, "lines", "order_id, no", 200, i -> List.of(new UUID(round, i), 1))
                        .step()));
        io.mockcraft.testing.EmbeddedDatabase.run(
                database,
                "INSERT INTO orders SELECT gen_random_uuid(), id FROM users WHERE name = 'seed' LIMIT 20;"
                        + "UPDATE orders SET user_id = " + base + " WHERE before = 3");
        run.clean();
    }
}
