package io.mockcraft.benchmarks;

import io.mockcraft.MockCraft;
import io.mockcraft.dataset.Dataset;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.ReadOptions;
import io.mockcraft.schema.yaml.SchemaReader;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the benchmarks and prints their ratios; see docs/benchmarks.md for the method. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs what is asked for.
     *
     * @param arguments {@code bulk ROWS ROUNDS}, {@code per-test ROUNDS}, {@code generation ROWS ROUNDS}, {@code planning
     *     ROUNDS} or {@code first-row}; all in their usual size when empty
     */
    public static void main(String[] arguments) throws Exception {
        String which = arguments.length == 0 ? "all" : arguments[0];
        switch (which) {
            case "bulk" -> bulk(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            case "per-test" -> perTest(Integer.parseInt(arguments[1]));
            case "generation" -> generation(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            case "planning" -> planning(Integer.parseInt(arguments[1]));
            case "first-row" -> firstRow();
            default -> {
                firstRow();
                generation(1_000_000, 5);
                planning(50);
                perTest(300);
                bulk(1_000_000, 5);
            }
        }
    }

    private static void bulk(int rows, int rounds) throws Exception {
        try (Server server = Server.start()) {
            new BulkBenchmark(server, rows).run(rounds);
        }
    }

    private static void perTest(int rounds) throws Exception {
        try (Server server = Server.start()) {
            new PerTestBenchmark(server).run(rounds);
        }
    }

    private static void generation(int rows, int rounds) throws Exception {
        try (Server server = Server.start()) {
            server.run(BulkBenchmark.DDL);
            Schema schema =
                    SchemaReader.read("users.yaml", BulkBenchmark.schema(rows), ReadOptions.plain(generators()));
            Dataset dataset = Dataset.of(Plans.plan(schema, Plans.catalog(server)), 42, Map.of());
            new GenerationBenchmark(dataset, rows).run(rounds);
        }
    }

    private static void planning(int rounds) throws Exception {
        try (Server server = Server.start()) {
            PlanningBenchmark.run(server, rounds);
        }
    }

    private static void firstRow() throws Exception {
        try (Server server = Server.start()) {
            FirstRow.run(server);
        }
    }

    private static Set<String> generators() {
        return MockCraft.generators().stream().map(GeneratorInfo::name).collect(Collectors.toSet());
    }
}
