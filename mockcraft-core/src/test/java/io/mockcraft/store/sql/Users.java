package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.numbered;
import static io.mockcraft.store.sql.Bench.table;

import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.Run;
import java.util.List;

/** A table that refers to itself, and runs that fill it. */
final class Users {

    static final String USERS = "CREATE TABLE users (id serial PRIMARY KEY, name text, boss int REFERENCES users);";

    private Users() {}

    static Run users(Bench bench, int count) {
        return users(bench, CleanupMode.CASCADE, count);
    }

    static Run users(Bench bench, CleanupMode mode, int count) {
        Run run = bench.claim(mode, numbered("users", count));
        long base = run.bases().get(table("users"));
        run.write(List.of(Given.rows(bench.store, "users", "id, name", count, i -> List.of(base + i, "s" + i))
                .step()));
        return run;
    }
}
