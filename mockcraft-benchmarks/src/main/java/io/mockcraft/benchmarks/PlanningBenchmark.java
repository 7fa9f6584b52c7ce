package io.mockcraft.benchmarks;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.schema.Schema;
import java.util.Locale;

/** Planning a hundred tables of ten columns, each referring to the one before, on a warm JVM. */
final class PlanningBenchmark {

    private static final int TABLES = 100;
    private static final int WARM_UP = 100;

    private PlanningBenchmark() {}

    static void run(Server server, int rounds) throws Exception {
        server.run(ddl());
        Catalog catalog = Plans.catalog(server);
        for (int i = 0; i < WARM_UP; i++) {
            Plans.plan(Schema.empty(), catalog);
        }
        Stopwatch planning = new Stopwatch();
        for (int round = 0; round < rounds; round++) {
            planning.time(() -> Plans.plan(Schema.empty(), catalog));
        }
        System.out.printf(
                Locale.ROOT,
                "planning: %d tables, %,d columns in %.1f ms%n",
                TABLES,
                TABLES * 10,
                planning.medianMillis());
    }

    private static String ddl() {
        StringBuilder ddl = new StringBuilder();
        for (int i = 0; i < TABLES; i++) {
            String parent = i == 0 ? "bigint" : "bigint NOT NULL REFERENCES t" + (i - 1);
            ddl.append("CREATE TABLE t")
                    .append(i)
                    .append(" (id bigint PRIMARY KEY, parent ")
                    .append(parent)
                    .append("""
                    , name text NOT NULL, email text UNIQUE, city text, price numeric(10,2) CHECK (price > 0),
                      qty int NOT NULL, active boolean NOT NULL, born date, at timestamptz NOT NULL);
                    """);
        }
        return ddl.toString();
    }
}
