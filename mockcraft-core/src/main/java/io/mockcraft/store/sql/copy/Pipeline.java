package io.mockcraft.store.sql.copy;

import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.row.RowSource;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Threads that encode ranges of rows ahead of the thread that writes them; at most {@link #ahead} chunks exist. */
final class Pipeline implements AutoCloseable {

    private final RowSource source;
    private final int rowsPerChunk;
    private final int ahead;
    private final ExecutorService threads;
    private final Queue<RowEncoder> encoders = new ConcurrentLinkedQueue<>();
    private final Queue<Bytes> spare = new ConcurrentLinkedQueue<>();
    private volatile boolean cancelled;

    Pipeline(RowSource source, int threads, int rowsPerChunk) {
        this.source = source;
        this.rowsPerChunk = rowsPerChunk;
        this.ahead = 2 * threads + 1;
        this.threads = Executors.newFixedThreadPool(threads, Pipeline::daemon);
    }

    /** Hands over all rows from {@code first} on; an exception of a worker comes out as it was thrown. */
    void drain(long first, ChunkSink sink) throws SQLException {
        Deque<Future<Bytes>> running = new ArrayDeque<>();
        long next = first;
        do {
            while (next < source.size() && running.size() < ahead) {
                long from = next;
                next = Math.min(source.size(), from + rowsPerChunk);
                running.add(submit(from, next));
            }
            Bytes chunk = result(running.remove());
            sink.accept(chunk);
            spare.add(chunk);
        } while (!running.isEmpty() || next < source.size());
    }

    /** Returns when no worker runs any more. */
    @Override
    public void close() {
        cancelled = true;
        threads.shutdownNow();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Future<Bytes> submit(long from, long to) {
        return threads.submit(() -> encode(from, to));
    }

    private Bytes encode(long from, long to) {
        @Nullable RowEncoder idle = encoders.poll();
        RowEncoder encoder = idle == null ? new RowEncoder(source) : idle;
        @Nullable Bytes used = spare.poll();
        Bytes chunk = used == null ? new Bytes() : used;
        chunk.clear();
        for (long i = from; i < to && !cancelled; i++) {
            encoder.encode(i, chunk);
        }
        encoders.add(encoder);
        return chunk;
    }

    private Bytes result(Future<Bytes> chunk) {
        try {
            return chunk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Interruptions.interrupted(source.table());
        } catch (ExecutionException e) {
            throw unchanged(e);
        }
    }

    private static RuntimeException unchanged(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        if (e.getCause() instanceof RuntimeException exception) {
            return exception;
        }
        return new MockCraftBug("a row reader threw a checked exception", e);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "mockcraft-rows");
        thread.setDaemon(true);
        return thread;
    }
}
