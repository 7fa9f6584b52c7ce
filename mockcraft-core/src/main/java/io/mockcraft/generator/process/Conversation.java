package io.mockcraft.generator.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One running program: a line goes in, a line comes out; for one thread at a time. */
final class Conversation {

    private static final long LAST_WORDS_MILLIS = 500;

    private final Process process;
    private final OutputStream in;
    private final Tail errors = new Tail();
    private volatile @Nullable CompletableFuture<String> waiting;
    private volatile @Nullable ProcessFailure ended;

    private Conversation(Process process) {
        this.process = process;
        this.in = process.getOutputStream();
    }

    /**
     * Starts a program.
     *
     * @throws ProcessFailure when it cannot be started
     */
    static Conversation start(List<String> command) {
        try {
            Conversation conversation = new Conversation(new ProcessBuilder(command).start());
            conversation.listen();
            return conversation;
        } catch (IOException e) {
            throw new ProcessFailure("cannot be started: " + e.getMessage());
        }
    }

    private void listen() {
        daemon(() -> errors.read(process.getErrorStream()), "mockcraft-process-errors");
        daemon(this::read, "mockcraft-process-answers");
    }

    private static void daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        Lines lines = new Lines(process.getInputStream());
        try {
            for (String line = lines.next(); line != null; line = lines.next()) {
                heard(line, lines.more());
            }
            ended(new ProcessFailure("closed its stdout"));
        } catch (IOException e) {
            ended(new ProcessFailure("closed its stdout"));
        } catch (ProcessFailure e) {
            ended(e);
        }
    }

    private void heard(String line, boolean more) {
        CompletableFuture<String> asked = waiting;
        if (asked == null || more) {
            throw new ProcessFailure("wrote more lines than it was asked for");
        }
        waiting = null;
        asked.complete(line);
    }

    private void ended(ProcessFailure failure) {
        ended = failure;
        CompletableFuture<String> asked = waiting;
        waiting = null;
        if (asked != null) {
            asked.completeExceptionally(failure);
        }
    }

    /**
     * The program's answer to a line.
     *
     * @throws ProcessFailure when it gives none in time; the conversation is over then
     */
    String ask(String line, Duration limit) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        // Ends the program also while it does not read what is written to it.
        CompletableFuture<String> inTime = answer.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((text, failure) -> endIf(failure));
        waiting = answer;
        ProcessFailure before = ended;
        if (before != null) {
            ended(before);
        } else {
            write(line);
        }
        try {
            return inTime.join();
        } catch (CompletionException e) {
            throw told(e.getCause(), limit);
        }
    }

    private void write(String line) {
        try {
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException e) {
            ended(new ProcessFailure("no longer reads its stdin"));
        }
    }

    private void endIf(@Nullable Throwable failure) {
        if (failure != null) {
            end();
        }
    }

    private ProcessFailure told(@Nullable Throwable cause, Duration limit) {
        String why = cause instanceof TimeoutException
                ? "did not answer within " + limit.toMillis() + " ms"
                : String.valueOf(cause == null ? "" : cause.getMessage());
        return new ProcessFailure(why + exit() + errors.said());
    }

    private String exit() {
        try {
            Process over = process.onExit().get(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS);
            return " (exit code " + over.exitValue() + ")";
        } catch (Exception stillRunning) {
            return "";
        }
    }

    /** Ends the program and what it started. */
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** The program, for those who watch its end. */
    ProcessHandle handle() {
        return process.toHandle();
    }
}
