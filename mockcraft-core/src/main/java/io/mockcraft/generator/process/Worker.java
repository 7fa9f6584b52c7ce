package io.mockcraft.generator.process;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One column's program, started when it is first asked; thread-safe, one question at a time. */
final class Worker {

    private final Workers workers;
    private final List<String> command;
    private final Duration limit;
    private @Nullable Conversation conversation;

    Worker(Workers workers, List<String> command, Duration limit) {
        this.workers = workers;
        this.command = List.copyOf(command);
        this.limit = limit;
    }

    /**
     * The program's answer.
     *
     * @throws ProcessFailure when it gives none
     */
    synchronized String ask(String line) {
        Conversation with = conversation;
        if (with == null || workers.hasEnded(with)) {
            with = workers.start(command);
            conversation = with;
        }
        try {
            return with.ask(line, limit);
        } catch (ProcessFailure e) {
            conversation = null;
            workers.end(with);
            throw e;
        }
    }
}
