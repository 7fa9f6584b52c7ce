package io.mockcraft.generator.script;

/** A locked-up world of JavaScript, for one thread at a time. */
interface Room {

    /**
     * Reads a program without running it, and keeps it for {@link #call}.
     *
     * @param program an expression that is a function
     * @throws ScriptFailure when it is no JavaScript
     */
    void load(String program);

    /**
     * The program's answer for one cell, as JSON; the program is evaluated afresh, so that nothing of the last call is left.
     *
     * @param rank the row's rank
     * @param ordinal the row's ordinal
     * @param inputs the values of {@code from} as a JSON list; empty for none
     * @throws ScriptFailure when the script fails
     */
    String call(double rank, double ordinal, String inputs);

    /** Ends a call that another thread is in, where the engine can; the room is of no use after it. */
    void stop();
}
