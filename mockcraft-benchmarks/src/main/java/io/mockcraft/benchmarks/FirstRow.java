package io.mockcraft.benchmarks;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.dataset.Dataset;
import io.mockcraft.schema.Schema;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;

/** The first row of a fresh JVM: run in a process of its own. */
final class FirstRow {

    private FirstRow() {}

    static void run(Server server) throws Exception {
        server.run("CREATE TABLE people (id bigint PRIMARY KEY, first_name text NOT NULL, email text NOT NULL)");
        Catalog catalog = Plans.catalog(server);
        long start = System.nanoTime();
        Dataset dataset = Dataset.of(Plans.plan(Schema.empty(), catalog), 42, Map.of());
        dataset.table("people").row(0);
        System.out.printf(
                Locale.ROOT,
                "first row: %.0f ms after the catalog was read, in a JVM that is %d ms old%n",
                (System.nanoTime() - start) / 1e6,
                ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
