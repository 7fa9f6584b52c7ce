package io.mockcraft.generator.script;

import io.mockcraft.problem.MockCraftBug;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/** A room in Rhino: no Java in it, interpreted, so that it can be stopped at any instruction. */
final class RhinoRoom extends ContextFactory implements Room {

    private static final int INSTRUCTIONS = 10_000;
    private static final int DEEPEST = 1_000;

    private final ScriptableObject scope;
    private final Function caller;
    private volatile boolean stopped;
    private @Nullable Script program;

    RhinoRoom(Host host, Setting setting) {
        Context context = enterContext();
        try {
            scope = context.initSafeStandardObjects(null, false);
            Function prelude = (Function) context.evaluateString(scope, Prelude.text(), Prelude.NAME, 1, null);
            Object[] given = RhinoFunctions.of(host, setting, scope);
            caller = (Function) prelude.call(context, scope, scope, given);
        } finally {
            Context.exit();
        }
    }

    @Override
    protected Context makeContext() {
        Context context = super.makeContext();
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(true);
        context.setMaximumInterpreterStackDepth(DEEPEST);
        context.setInstructionObserverThreshold(INSTRUCTIONS);
        context.setClassShutter(name -> false);
        context.setLocale(Locale.ROOT);
        context.setTimeZone(TimeZone.getTimeZone("UTC"));
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
        if (stopped) {
            throw new Stopped();
        }
    }

    @Override
    public void load(String text) {
        Context context = enterContext();
        try {
            program = context.compileString(text, Engine.PROGRAM, 1, null);
        } catch (RhinoException e) {
            throw failure(e);
        } finally {
            Context.exit();
        }
    }

    @Override
    public String call(double rank, double ordinal, String inputs) {
        Script loaded = program;
        if (loaded == null) {
            throw new MockCraftBug("no program");
        }
        Context context = enterContext();
        try {
            Object function = loaded.exec(context, scope, scope);
            Object[] given = {function, rank, ordinal, inputs};
            return Context.toString(caller.call(context, scope, Undefined.SCRIPTABLE_UNDEFINED, given));
        } catch (RhinoException e) {
            throw failure(e);
        } finally {
            Context.exit();
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private static ScriptFailure failure(RhinoException e) {
        int line = Engine.PROGRAM.equals(e.sourceName()) ? e.lineNumber() : 0;
        for (var frame : e.getScriptStack()) {
            line = line == 0 && Engine.PROGRAM.equals(frame.fileName) ? frame.lineNumber : line;
        }
        return new ScriptFailure(e.details(), line);
    }

    /** An error, because scripts can catch no errors of Java. */
    private static final class Stopped extends Error {

        private static final long serialVersionUID = 1L;
    }
}
