package io.mockcraft.generator.script;

/** What an engine says of a script. */
final class ScriptFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * A failure.
     *
     * @param message what the engine says
     * @param line the program's line, from 1; 0 when unknown
     */
    ScriptFailure(String message, int line) {
        super(message, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }
}
