package io.mockcraft.generator.process;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The programs that run for generators; thread-safe.
 *
 * <p>They end when the last session does that may need them, and with the JVM.
 */
public final class Workers {

    private final Set<Conversation> running = new HashSet<>();
    private int sessions;
    private boolean hooked;

    /** A session begins. */
    public synchronized void enter() {
        sessions++;
    }

    /** A session ends; the last one ends all programs. */
    public void leave() {
        List<Conversation> over;
        synchronized (this) {
            sessions--;
            if (sessions > 0) {
                return;
            }
            over = List.copyOf(running);
            running.clear();
        }
        over.forEach(Conversation::end);
    }

    synchronized Conversation start(List<String> command) {
        if (!hooked) {
            hooked = true;
            Runtime.getRuntime().addShutdownHook(new Thread(this::endAll, "mockcraft-process-end"));
        }
        Conversation started = Conversation.start(command);
        running.add(started);
        return started;
    }

    /** Whether a conversation was ended by the last session. */
    synchronized boolean hasEnded(Conversation conversation) {
        return !running.contains(conversation);
    }

    void end(Conversation conversation) {
        synchronized (this) {
            running.remove(conversation);
        }
        conversation.end();
    }

    private void endAll() {
        List<Conversation> over;
        synchronized (this) {
            over = List.copyOf(running);
        }
        over.forEach(Conversation::end);
    }

    /** The programs that run. */
    synchronized List<ProcessHandle> handles() {
        return running.stream().map(Conversation::handle).toList();
    }
}
