package io.mockcraft.generator.script;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.outside.Held;
import io.mockcraft.generator.outside.Inputs;
import io.mockcraft.generator.outside.Outside;
import io.mockcraft.generator.parameter.Parameters;
import io.mockcraft.json.JsonReader;
import io.mockcraft.json.JsonText;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.schema.TextFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One column's script. */
final class ScriptColumn {

    private final Engine engine;
    private final Setting setting;
    private final Held held;
    private String source = "";

    ScriptColumn(Engine engine, Setting setting, Held held) {
        this.engine = engine;
        this.setting = setting;
        this.held = held;
    }

    Generator generator(Parameters given) {
        Optional<TextFile> file = given.file("file");
        source = file.map(TextFile::name).orElse("");
        String script = file.map(TextFile::text).orElseGet(() -> given.text("script"));
        Rooms rooms = new Rooms(engine, setting, program(script), Outside.limit(given, held));
        return held.generator(draw -> value(rooms, draw), given.flag("distinct"), words(script));
    }

    private String program(String script) {
        try {
            return Programs.of(script, setting, engine.open(new Host(), setting));
        } catch (ScriptFailure e) {
            throw located(e, "mend the script");
        }
    }

    private @Nullable Object value(Rooms rooms, Draw draw) {
        String inputs = draw.inputs() == 0 ? "" : JsonText.of(Inputs.of(draw));
        try {
            return JsonReader.read(rooms.answer(draw, inputs));
        } catch (ScriptFailure e) {
            throw located(e, "mend the script; it failed in the row of rank " + draw.rank());
        } catch (IllegalArgumentException e) {
            throw new MockCraftBug("the answer of a script is no JSON", e);
        }
    }

    private MockCraftException located(ScriptFailure failure, String remedy) {
        int line = failure.line() == 0 ? 0 : Math.max(1, failure.line() - Programs.LINES_BEFORE);
        String where = source.isEmpty() ? "line " + line + " of the script" : source + ":" + line;
        String prefix = line > 0 ? where + ": " : source.isEmpty() ? "" : source + ": ";
        Problem problem = held.problem("failed: " + prefix + failure.getMessage(), remedy);
        return new MockCraftException(problem);
    }

    /** Script and engine belong to the recipe: another one of either may make other values. */
    private Map<String, List<String>> words(String script) {
        Map<String, List<String>> words = new TreeMap<>();
        words.put("the script of " + held.arguments().path(), List.of(script));
        words.put("the engine of " + held.arguments().path(), List.of(engine.name()));
        return words;
    }
}
