package io.mockcraft.benchmarks;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What one test pays: 1,000 rows in 8 tables seeded and cleaned up, beside TRUNCATE and COPY of the same rows. */
final class PerTestBenchmark {

    private static final int TABLES = 8;
    private static final int ROWS = 125;

    private final Server server;

    PerTestBenchmark(Server server) {
        this.server = server;
    }

    void run(int rounds) throws Exception {
        List<String> tables = IntStream.range(0, TABLES).mapToObj(i -> "t" + i).toList();
        for (int i = 0; i < TABLES; i++) {
            server.run(ddl(i));
        }
        PrebuiltCopy prebuilt;
        try (Seeded first = seed()) {
            prebuilt = new PrebuiltCopy(server.database(), tables);
        }
        Stopwatch seeding = new Stopwatch();
        Stopwatch copying = new Stopwatch();
        measure(new Stopwatch(), new Stopwatch(), prebuilt, tables, rounds / 4);
        measure(seeding, copying, prebuilt, tables, rounds);
        prebuilt.close();
        report(seeding, copying);
    }

    private void measure(Stopwatch seeding, Stopwatch copying, PrebuiltCopy prebuilt, List<String> tables, int rounds)
            throws Exception {
        for (int round = 0; round < rounds; round++) {
            copying.time(() -> prebuilt.load());
            server.run("TRUNCATE " + String.join(", ", tables));
            seeding.time(() -> seed().close());
        }
    }

    /** A chain: each table refers to the one before. */
    private static String ddl(int number) {
        String parent = number == 0 ? "" : ", parent_id bigint NOT NULL REFERENCES t" + (number - 1);
        return "CREATE TABLE t" + number + " (id bigint PRIMARY KEY, name text NOT NULL, price numeric(10,2) NOT NULL,"
                + " created_at timestamptz NOT NULL" + parent + ")"
                + (number == 0 ? "" : "; CREATE INDEX ON t" + number + " (parent_id)");
    }

    private Seeded seed() {
        return MockCraft.database().rows(ROWS).seed(42).into(server.database()).start();
    }

    private static void report(Stopwatch seeding, Stopwatch copying) {
        System.out.printf(
                Locale.ROOT,
                "per test: %,d rows in %d tables: seed + cleanup %.1f ms, TRUNCATE + COPY %.1f ms, ratio %.2f%n",
                TABLES * ROWS,
                TABLES,
                seeding.medianMillis(),
                copying.medianMillis(),
                seeding.medianMillis() / copying.medianMillis());
    }
}
