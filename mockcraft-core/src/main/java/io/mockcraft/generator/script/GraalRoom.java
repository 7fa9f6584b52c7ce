package io.mockcraft.generator.script;

import io.mockcraft.problem.MockCraftBug;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** A room in GraalVM's JavaScript: nothing of the host is allowed but what is handed in. */
final class GraalRoom implements Room {

    private final Context context;
    private final Value caller;
    private @Nullable Source program;

    /** Rooms that share what was compiled. */
    static Engine.Rooming sharing() {
        org.graalvm.polyglot.Engine shared = org.graalvm.polyglot.Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        return (host, setting) -> new GraalRoom(shared, host, setting);
    }

    private GraalRoom(org.graalvm.polyglot.Engine engine, Host host, Setting setting) {
        context = Context.newBuilder("js")
                .engine(engine)
                .timeZone(ZoneOffset.UTC)
                .option("js.intl-402", "false")
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .build();
        caller = context.eval(source(Prelude.text(), Prelude.NAME))
                .execute(
                        (ProxyExecutable) given -> host.random(),
                        (ProxyExecutable) given -> host.below(given[0].asDouble()),
                        (ProxyExecutable) given ->
                                StrictNumbers.compute(given[0].asString(), given[1].asDouble(), given[2].asDouble()),
                        String.join(" ", StrictNumbers.NAMES),
                        setting.json());
    }

    private static Source source(String text, String name) {
        return Source.newBuilder("js", text, name).buildLiteral();
    }

    @Override
    public void load(String text) {
        Source read = source(text, Engine.PROGRAM);
        try {
            context.parse(read);
        } catch (PolyglotException e) {
            throw failure(e);
        }
        program = read;
    }

    @Override
    public String call(double rank, double ordinal, String inputs) {
        if (program == null) {
            throw new MockCraftBug("no program");
        }
        try {
            return caller.execute(context.eval(program), rank, ordinal, inputs).asString();
        } catch (PolyglotException e) {
            throw failure(e);
        }
    }

    @Override
    public void stop() {
        context.close(true);
    }

    private static ScriptFailure failure(PolyglotException e) {
        int line = line(e.getSourceLocation());
        for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
            line = line == 0 ? line(frame.getSourceLocation()) : line;
        }
        String message = String.valueOf(e.getMessage());
        return new ScriptFailure(message.lines().findFirst().orElse(message), line);
    }

    private static int line(@Nullable SourceSection at) {
        if (at == null || !at.hasLines() || !at.getSource().getName().equals(Engine.PROGRAM)) {
            return 0;
        }
        return at.getStartLine();
    }
}
