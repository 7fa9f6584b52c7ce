package io.mockcraft.benchmarks;

import java.util.List;

/** Runs the benchmarks and prints their ratios; see docs/benchmarks.md for the method. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs what is asked for.
     *
     * @param arguments {@code bulk ROWS ROUNDS}, {@code per-test ROUNDS}, {@code generation ROWS ROUNDS}, {@code generators [NAMES]},
     *     {@code planning ROUNDS} or {@code first-row}; all in their usual size when empty
     */
    public static void main(String[] arguments) throws Exception {
        String which = arguments.length == 0 ? "all" : arguments[0];
        switch (which) {
            case "bulk" -> bulk(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            case "per-test" -> perTest(Integer.parseInt(arguments[1]));
            case "generation" -> generation(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            case "planning" -> planning(Integer.parseInt(arguments[1]));
            case "generators" -> GeneratorSpeed.run(List.of(arguments).subList(1, arguments.length));
            case "first-row" -> firstRow();
            default -> {
                firstRow();
                generation(200_000, 25);
                GeneratorSpeed.run(List.of());
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
        new GenerationBenchmark(UserContest.contest(), rows).run(rounds);
        new GenerationBenchmark(ContactContest.contest(), rows).run(rounds);
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
}
