package io.mockcraft.generator.script;

import io.mockcraft.generator.Draw;
import io.mockcraft.problem.MockCraftBug;
import java.time.Duration;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The rooms of one script: as many as threads ask at once; thread-safe.
 *
 * <p>Scripts run on threads of their own, which end when nobody asks, so that the asking thread is free again when the time
 * is up, whatever the script does.
 */
final class Rooms {

    private static final long IDLE_SECONDS = 5;

    private final Engine engine;
    private final Setting setting;
    private final String program;
    private final Duration limit;
    private final Queue<Furnished> free = new ConcurrentLinkedQueue<>();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), Rooms::thread);

    Rooms(Engine engine, Setting setting, String program, Duration limit) {
        this.engine = engine;
        this.setting = setting;
        this.program = program;
        this.limit = limit;
    }

    /** A room and who serves it. */
    private record Furnished(Room room, Host host) {}

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "mockcraft-script");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The script's answer for a cell, as JSON.
     *
     * @throws ScriptFailure when it fails, takes too long or too much memory
     */
    String answer(Draw draw, String inputs) {
        Furnished taken = take();
        taken.host.serve(draw);
        String answer = inTime(taken, draw.rank(), draw.ordinal(), inputs);
        taken.host.serve(null);
        free.add(taken);
        return answer;
    }

    private Furnished take() {
        Furnished known = free.poll();
        if (known != null) {
            return known;
        }
        Host host = new Host();
        Room room = engine.open(host, setting);
        room.load(program);
        return new Furnished(room, host);
    }

    private String inTime(Furnished taken, long rank, long ordinal, String inputs) {
        try {
            return CompletableFuture.supplyAsync(() -> taken.room.call(rank, ordinal, inputs), threads)
                    .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            throw failure(Objects.requireNonNull(e.getCause()), taken.room);
        }
    }

    private RuntimeException failure(Throwable cause, Room room) {
        if (cause instanceof TimeoutException) {
            room.stop();
            return new ScriptFailure("it did not end within " + limit.toMillis() + " ms", 0);
        } else if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
            return new ScriptFailure("it needs too much memory: " + cause, 0);
        } else if (cause instanceof ScriptFailure told) {
            return told;
        }
        return new MockCraftBug("the engine failed: " + cause, cause);
    }
}
