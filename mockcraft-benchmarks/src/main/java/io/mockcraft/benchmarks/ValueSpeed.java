package io.mockcraft.benchmarks;

import io.mockcraft.dataset.TableRows;
import io.mockcraft.row.RowReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * How long a row takes, in nanoseconds of this thread's processor time: unlike the clock, it does not count what other
 * programs take of a busy machine.
 */
final class ValueSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 9;
    private static final int CHUNK = 16;

    private final RowReader reader;
    private final long size;
    private long next;

    private ValueSpeed(TableRows rows) {
        this.reader = rows.reader();
        this.size = rows.size();
    }

    /** The median of several rounds of so many milliseconds, after a warm-up of four. */
    static double of(TableRows rows, int millis) {
        ValueSpeed speed = new ValueSpeed(rows);
        speed.round(4 * millis);
        double[] rounds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = speed.round(millis);
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private double round(int millis) {
        long start = THREADS.getCurrentThreadCpuTime();
        long spent = 0;
        long read = 0;
        for (int chunk = CHUNK; spent < millis * 1_000_000L; chunk *= 2) {
            read(chunk);
            read += chunk;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        }
        return (double) spent / read;
    }

    private void read(int rows) {
        for (int i = 0; i < rows; i++) {
            reader.read(next);
            next = next + 1 == size ? 0 : next + 1;
        }
    }
}
