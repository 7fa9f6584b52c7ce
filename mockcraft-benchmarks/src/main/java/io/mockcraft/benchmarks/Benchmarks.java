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
        try (Server server = Server.start()) {
            switch (which) {
                case "bulk" ->
                    new BulkBenchmark(server, Integer.parseInt(arguments[1])).run(Integer.parseInt(arguments[2]));
                case "per-test" -> new PerTestBenchmark(server).run(Integer.parseInt(arguments[1]));
                default -> {
                    new PerTestBenchmark(server).run(100);
                    new BulkBenchmark(server, 1_000_000).run(5);
                }
            }
        }
    }
}
