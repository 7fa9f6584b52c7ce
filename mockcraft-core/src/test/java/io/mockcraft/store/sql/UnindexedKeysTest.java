package io.mockcraft.store.sql;

import static io.mockcraft.store.sql.Bench.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.store.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnindexedKeysTest {

    private static final String USERS = "CREATE TABLE users (id int PRIMARY KEY, region int);";
    private static final String VISITS = "CREATE TABLE visits (id int, who int REFERENCES users, page text);";
    private static final String MANY =
            "INSERT INTO visits SELECT i, NULL, repeat('x', 100) FROM generate_series(1, 10000) i;";

    @Test
    void namesTableColumnAndRemedyOnceWhereManyRowsAreSearched() {
        try (Bench bench = Bench.with(USERS + VISITS + MANY)) {
            assertThat(notices(bench))
                    .containsExactly("Cleanup reads the whole table public.visits for each row of public.users that it"
                            + " deletes, because no index begins with who. To make it fast: CREATE INDEX ON"
                            + " \"public\".\"visits\" (\"who\");");
            assertThat(notices(bench)).isEmpty();
            bench.run("CREATE INDEX ON \"public\".\"visits\" (\"who\")");
            try (Bench next = bench.another()) {
                assertThat(notices(next)).isEmpty();
            }
        }
    }

    @Test
    void saysNothingOfSmallTables() {
        try (Bench bench = Bench.with(USERS + VISITS)) {
            assertThat(notices(bench)).isEmpty();
        }
    }

    @Test
    void knowsIndexesThatServe() {
        try (Bench bench = Bench.with(USERS + "ALTER TABLE users ADD UNIQUE (region, id);" + VISITS
                + "ALTER TABLE visits ADD region int, ADD FOREIGN KEY (region, who) REFERENCES users (region, id);"
                + "CREATE INDEX ON visits (who, region, id); CREATE INDEX ON visits (who) WHERE who IS NOT NULL;"
                + MANY)) {
            assertThat(notices(bench)).isEmpty();
        }
    }

    private static List<String> notices(Bench bench) {
        Run run = bench.claim(numbered("users", 2));
        long base = run.bases().get(Bench.table("users"));
        List<String> notices = run.write(List.of(Given.rows(bench.store, "users", "id", 2, i -> List.of(base + i))
                        .step()))
                .notices();
        run.clean();
        return notices;
    }
}
