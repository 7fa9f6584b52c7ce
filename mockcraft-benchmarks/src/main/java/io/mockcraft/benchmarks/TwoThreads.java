package io.mockcraft.benchmarks;

import java.util.Locale;

/** What a second thread brings: to generation, and, to read that by, to loops that share nothing but the machine. */
final class TwoThreads {

    /** Work on a range of numbers; what it returns only keeps it from being left out. */
    @FunctionalInterface
    interface Part {
        long run(int from, int to);
    }

    private static final int STEPS = 100;

    private final Part generation;
    private final int size;
    private final int bytes;

    /** Work that allocates so many bytes a number. */
    TwoThreads(Part generation, int size, long bytes) {
        this.generation = generation;
        this.size = size;
        this.bytes = (int) bytes;
    }

    void run(int rounds) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "  2 threads make %s times as many; a loop without allocation %s times, one that allocates as much %s%n",
                gain(generation, rounds),
                gain(TwoThreads::calculating, rounds),
                gain(this::allocating, rounds));
    }

    private String gain(Part part, int rounds) throws Exception {
        Stopwatch one = new Stopwatch();
        Stopwatch two = new Stopwatch();
        for (int round = 0; round < rounds + 3; round++) {
            one.time(() -> part.run(0, size));
            two.time(() -> together(part));
        }
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f by the fastest rounds)",
                one.medianMillis() / two.medianMillis(),
                one.leastMillis() / two.leastMillis());
    }

    private void together(Part part) throws InterruptedException {
        Thread other = new Thread(() -> part.run(0, size / 2));
        other.start();
        part.run(size / 2, size);
        other.join();
    }

    private static long calculating(int from, int to) {
        long value = from;
        for (int i = from; i < to; i++) {
            value = steps(value);
        }
        return value;
    }

    private static long steps(long start) {
        long value = start;
        for (int step = 0; step < STEPS; step++) {
            value = value * 6364136223846793005L + 1442695040888963407L;
        }
        return value;
    }

    private long allocating(int from, int to) {
        long value = from;
        byte[] last = {};
        for (int i = from; i < to; i++) {
            value = steps(value);
            last = new byte[bytes - 16];
            last[(int) (value & 31)] = 1;
        }
        return value + last.length;
    }
}
