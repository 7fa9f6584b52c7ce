package io.mockcraft.generator.script;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.custom.CustomGenerator;
import io.mockcraft.generator.custom.Held;
import io.mockcraft.generator.parameter.Parameters;
import io.mockcraft.problem.MockCraftException;
import java.util.List;

/** {@code generator: javascript}: values by a script, where an engine of JavaScript is on the class path; immutable. */
public final class JavaScriptFactory implements GeneratorFactory {

    private static final int INPUTS = 16;

    private static final GeneratorInfo INFO = new GeneratorInfo(
            "javascript",
            List.of("js"),
            "custom",
            "The value of a script; Rhino, Nashorn or GraalVM's JavaScript must be on the class path.",
            List.of(
                    new Parameter(
                            "script",
                            Kind.TEXT,
                            false,
                            null,
                            null,
                            List.of(),
                            "An expression, or statements with return."),
                    new Parameter(
                            "file",
                            Kind.FILE,
                            false,
                            null,
                            null,
                            List.of(),
                            "The file that holds the script, instead."),
                    new Parameter(
                            "engine",
                            Kind.CHOICE,
                            false,
                            null,
                            null,
                            Engines.NAMES,
                            "The engine; the first of them that is there unless given."),
                    new Parameter(
                            "timeout",
                            Kind.DURATION,
                            false,
                            "5s",
                            null,
                            List.of(),
                            "The longest that one value may take."),
                    new Parameter(
                            "distinct",
                            Kind.BOOLEAN,
                            false,
                            "false",
                            null,
                            List.of(),
                            "The promise of another value for each rank, which a unique column needs."),
                    new Parameter(
                            "locale",
                            Kind.LIST,
                            false,
                            null,
                            null,
                            List.of(),
                            "What the script sees as locale; the schema's unless given.")),
            0,
            INPUTS,
            "SKU-4711",
            CustomGenerator.FITS);

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
        String wanted = given.has("engine") ? given.text("engine") : "";
        Engine engine = engines.find(wanted).orElseThrow(() -> noEngine(wanted, held));
        List<String> locales = given.has("locale")
                ? given.list("locale").stream().map(String::valueOf).toList()
                : target.locales();
        List<String> paths = arguments.inputs();
        Setting setting = new Setting(target.now().toEpochMilli(), locales, paths, Programs.bare(paths));
        return new ScriptColumn(engine, setting, held).generator(given);
    }

    private static MockCraftException noEngine(String wanted, Held held) {
        String which = wanted.isEmpty() ? "an engine of JavaScript" : "the engine " + wanted;
        return new MockCraftException(held.problem(
                "needs " + which + " on the class path",
                "add the dependency " + Engines.dependency(wanted) + " in test scope"));
    }
}
