package io.mockcraft.generator.script;

import io.mockcraft.problem.MockCraftBug;
import java.util.Map;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.jspecify.annotations.Nullable;
import org.openjdk.nashorn.api.scripting.NashornException;
import org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory;
import org.openjdk.nashorn.api.scripting.ScriptObjectMirror;

/** A room in Nashorn: no Java in it. Nothing stops a loop in it; {@link Rooms} leaves its thread behind. */
final class NashornRoom implements Room {

    private static final String[] OPTIONS = {"--language=es6", "--no-java", "-timezone=UTC", "--locale=en-US"};

    private final ScriptEngine engine;
    private final ScriptObjectMirror caller;
    private @Nullable CompiledScript program;

    NashornRoom(Host host, Setting setting) {
        ClassLoader loader = NashornScriptEngineFactory.class.getClassLoader();
        engine = new NashornScriptEngineFactory().getScriptEngine(OPTIONS, loader, name -> false);
        try {
            ScriptObjectMirror prelude = (ScriptObjectMirror) engine.eval(Prelude.text());
            caller = (ScriptObjectMirror) prelude.call(null, NashornFunctions.of(host, setting));
            // The engine's own scope is frozen by now.
            Bindings outer = new SimpleBindings(Map.of(ScriptEngine.FILENAME, Engine.PROGRAM));
            engine.setBindings(outer, ScriptContext.GLOBAL_SCOPE);
        } catch (ScriptException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void load(String text) {
        try {
            program = ((Compilable) engine).compile(text);
        } catch (ScriptException e) {
            throw failure(e);
        }
    }

    @Override
    public String call(double rank, double ordinal, String inputs) {
        if (program == null) {
            throw new MockCraftBug("no program");
        }
        try {
            return String.valueOf(caller.call(null, program.eval(), rank, ordinal, inputs));
        } catch (ScriptException e) {
            throw failure(e);
        } catch (NashornException e) {
            throw failure(e, e.getMessage());
        }
    }

    @Override
    public void stop() {
        // A loop of Nashorn's code asks nobody whether to go on.
    }

    private static ScriptFailure failure(ScriptException e) {
        if (e.getCause() instanceof NashornException cause) {
            return failure(cause, cause.getMessage());
        }
        return new ScriptFailure(String.valueOf(e.getMessage()), e.getLineNumber());
    }

    private static ScriptFailure failure(NashornException e, @Nullable String message) {
        int line = Engine.PROGRAM.equals(e.getFileName()) ? e.getLineNumber() : 0;
        for (StackTraceElement frame : NashornException.getScriptFrames(e)) {
            line = line <= 0 && Engine.PROGRAM.equals(frame.getFileName()) ? frame.getLineNumber() : line;
        }
        String told = String.valueOf(message);
        String first = told.lines().findFirst().orElse(told);
        return new ScriptFailure(first.replaceFirst("^" + Engine.PROGRAM + ":[0-9]+:[0-9]+ ", ""), Math.max(0, line));
    }
}
