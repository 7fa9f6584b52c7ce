package io.mockcraft.benchmarks;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import java.util.List;
import java.util.Locale;

/** Many rows of one table: the whole of a seeding, planning and ledger included, beside COPY of prebuilt bytes. */
final class BulkBenchmark {

    static final String DDL = """
            CREATE TABLE users (
              id bigint PRIMARY KEY, first_name text NOT NULL, last_name text NOT NULL, email text NOT NULL,
              active boolean NOT NULL, created_at timestamptz NOT NULL)
            """;

    private static final String SCHEMA = """
            tables:
              users:
                rows: ROWS
                columns:
                  id: sequence
                  first_name: first_name
                  last_name: last_name
                  email: { generator: email, from: [first_name, last_name] }
                  active: { generator: boolean, probability: 0.9 }
                  created_at: timestamp
            """;

    private final Server server;
    private final int rows;

    BulkBenchmark(Server server, int rows) {
        this.server = server;
        this.rows = rows;
    }

    void run(int rounds) throws Exception {
        server.run(DDL);
        Stopwatch seeding = new Stopwatch();
        Stopwatch copying = new Stopwatch();
        PrebuiltCopy prebuilt;
        try (Seeded warmUp = seed(0)) {
            prebuilt = new PrebuiltCopy(server.database(), List.of("users"));
        }
        for (int round = 1; round <= rounds; round++) {
            copying.time(() -> prebuilt.load());
            server.run("TRUNCATE users");
            seedOnce(seeding, round);
        }
        prebuilt.close();
        report(seeding, copying);
    }

    private void seedOnce(Stopwatch seeding, int round) throws Exception {
        Seeded[] seeded = new Seeded[1];
        seeding.time(() -> seeded[0] = seed(round));
        seeded[0].close();
    }

    static String schema(int rows) {
        return SCHEMA.replace("ROWS", Integer.toString(rows));
    }

    private Seeded seed(long seed) {
        return MockCraft.inline(schema(rows)).seed(seed).into(server.database()).start();
    }

    private void report(Stopwatch seeding, Stopwatch copying) {
        System.out.printf(
                Locale.ROOT,
                "bulk: %,d rows, heap %d MiB: seeding %,.0f rows/s, COPY of prebuilt bytes %,.0f rows/s, ratio %.2f%n",
                rows,
                Runtime.getRuntime().maxMemory() >> 20,
                rows / seeding.medianMillis() * 1_000,
                rows / copying.medianMillis() * 1_000,
                copying.medianMillis() / seeding.medianMillis());
    }
}
