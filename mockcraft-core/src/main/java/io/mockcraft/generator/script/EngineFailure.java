package io.mockcraft.generator.script;

import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Why an engine that is on the class path does not work: libraries of it are missing, or of another version than the rest. */
final class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String engine;

    private EngineFailure(String engine, Throwable cause) {
        super(reason(root(cause)), cause);
        this.engine = engine;
    }

    /** Whatever goes wrong inside of an engine as such a failure; an engine may find no class, or the JVM unfit. */
    static <T> T told(String engine, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new EngineFailure(engine, e);
        }
    }

    private static Throwable root(Throwable cause) {
        return cause.getCause() == null ? cause : root(cause.getCause());
    }

    private static String reason(Throwable root) {
        if (root instanceof ClassNotFoundException || root instanceof NoClassDefFoundError) {
            return "its class " + String.valueOf(root.getMessage()).replace('/', '.') + " is missing";
        }
        String message = root.getMessage() == null ? root.toString() : root.getMessage();
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The engine's name in schemas. */
    String engine() {
        return engine;
    }
}
