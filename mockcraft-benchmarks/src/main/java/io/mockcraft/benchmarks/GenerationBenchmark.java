package io.mockcraft.benchmarks;

import io.mockcraft.row.RowReader;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Rows of six columns without a database, beside objects of Instancio and of Datafaker used by hand. Many short rounds, all
 * sides in turn in each.
 */
final class GenerationBenchmark {

    private static final int PEER_ROWS = 5_000;

    private final Contest contest;
    private final int rows;
    private final Stopwatch mockcraft = new Stopwatch();
    private final Stopwatch instancio = new Stopwatch();
    private final Stopwatch datafaker = new Stopwatch();

    GenerationBenchmark(Contest contest, int rows) {
        this.contest = contest;
        this.rows = rows;
    }

    void run(int rounds) throws Exception {
        long bytes = bytesPerRow();
        for (int warmUp = 0; warmUp < 5; warmUp++) {
            round(new Stopwatch(), new Stopwatch(), new Stopwatch());
        }
        for (int round = 0; round < rounds; round++) {
            round(mockcraft, instancio, datafaker);
        }
        report(bytes);
        new TwoThreads(this::read, rows, bytes).run(rounds);
    }

    private void round(Stopwatch ours, Stopwatch first, Stopwatch second) throws Exception {
        ours.time(() -> read(0, rows));
        first.time(() -> contest.instancio().accept(PEER_ROWS));
        second.time(() -> contest.datafaker().accept(PEER_ROWS));
    }

    private long read(int from, int to) {
        RowReader reader = contest.rows().reader();
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += reader.read(i).cell(contest.text()).text().length();
        }
        return sum;
    }

    private long bytesPerRow() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        read(0, rows);
        long before = threads.getCurrentThreadAllocatedBytes();
        read(0, rows);
        return (threads.getCurrentThreadAllocatedBytes() - before) / rows;
    }

    private void report(long bytes) {
        System.out.printf(
                Locale.ROOT,
                "generation of %s: %,.0f rows/s, %d bytes a row%n  Instancio %s%n  Datafaker by hand %s%n",
                contest.shape(),
                rows / mockcraft.medianMillis() * 1_000,
                bytes,
                beside(instancio),
                beside(datafaker));
    }

    /** Also of the fastest rounds: on a busy machine they say more than the medians. */
    private String beside(Stopwatch peer) {
        double scale = (double) rows / PEER_ROWS;
        return String.format(
                Locale.ROOT,
                "%,.0f/s: MockCraft makes %.0f times as many (%.0f by the fastest rounds)",
                PEER_ROWS / peer.medianMillis() * 1_000,
                scale * peer.medianMillis() / mockcraft.medianMillis(),
                scale * peer.leastMillis() / mockcraft.leastMillis());
    }
}
