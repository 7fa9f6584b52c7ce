package io.mockcraft.generator.script;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.outside.Held;
import io.mockcraft.generator.outside.Outside;
import io.mockcraft.generator.parameter.Parameters;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.util.List;

/** {@code generator: javascript}: values by a script, where an engine of JavaScript is on the class path; immutable. */
public final class JavaScriptFactory implements GeneratorFactory {

    private static final GeneratorInfo INFO = Outside.info(
            "javascript",
            List.of("js"),
            "The value of a script; Rhino, Nashorn or GraalVM's JavaScript must be on the class path.",
            List.of(
                    Parameter.optional("script", Kind.TEXT, "An expression, or statements with return."),
                    Parameter.optional("file", Kind.FILE, "The file that holds the script, instead."),
                    new Parameter(
                            "engine",
                            Kind.CHOICE,
                            false,
                            null,
                            null,
                            Engines.NAMES,
                            "The engine; the first of them that is there unless given.")));

    private final Engines engines;

    /** Looks for engines where MockCraft itself was loaded from. */
    public JavaScriptFactory() {
        this(new Engines(JavaScriptFactory.class.getClassLoader()));
    }

    JavaScriptFactory(Engines engines) {
        this.engines = engines;
    }

    @Override
    public GeneratorInfo info() {
        return INFO;
    }

    @Override
    public Generator compile(Arguments arguments, Target target) {
        Parameters given = Parameters.read(INFO, arguments);
        Held held = new Held(INFO.name(), arguments, target.type());
        if (given.has("script") == given.has("file")) {
            String remedy = "write the script, or name the file that holds it";
            throw new MockCraftException(held.problem("takes either \"script\" or \"file\"", remedy));
        }
        try {
            Engine engine = engine(given.has("engine") ? given.text("engine") : "", held);
            return new ScriptColumn(engine, setting(arguments, given, target), held).generator(given);
        } catch (EngineFailure e) {
            throw new MockCraftException(broken(e, held), e);
        }
    }

    private static Setting setting(Arguments arguments, Parameters given, Target target) {
        List<String> paths = arguments.inputs();
        return new Setting(target.now().toEpochMilli(), Outside.locales(given, target), paths, Programs.bare(paths));
    }

    private Engine engine(String wanted, Held held) {
        return engines.find(wanted)
                .orElseThrow(() -> new MockCraftException(held.problem(
                        "needs " + (wanted.isEmpty() ? "an engine of JavaScript" : "the engine " + wanted)
                                + " on the class path",
                        "add the dependency " + engines.missing(wanted) + " in test scope")));
    }

    private static Problem broken(EngineFailure e, Held held) {
        return held.problem(
                "found the engine " + e.engine() + ", which does not work here: " + e.getMessage(),
                "give " + Engines.dependencies(e.engine())
                        + ", and all that they bring along, one version, or name another engine");
    }
}
