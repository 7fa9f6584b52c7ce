package io.mockcraft.benchmarks;

/** Runs the benchmarks and prints their ratios; see docs/benchmarks.md for the method. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs what is asked for.
     *
     * @param arguments {@code bulk ROWS ROUNDS} or {@code per-test ROUNDS}; both in their usual size when empty
     */
    public static void main(String[] arguments) throws Exception {
        String which = arguments.length == 0 ? "all" : arguments[0];
        switch (which) {
            case "bulk" -> bulk(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            case "per-test" -> perTest(Integer.parseInt(arguments[1]));
            default -> {
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
}
