package io.mockcraft.generator.script;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.TestDraw;
import io.mockcraft.problem.Location;
import io.mockcraft.row.Cell;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compiles scripts for tests. */
final class Scripted {

    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");

    private Scripted() {}

    static Generator of(String engine, String script) {
        return of(TypeKind.JSON, List.of(), Map.of("engine", engine, "script", script));
    }

    static Generator of(TypeKind kind, List<String> inputs, Map<String, Object> parameters) {
        Arguments arguments =
                new Arguments(new TreeMap<>(parameters), inputs, new Location("shop.yaml", 3, 7), "tables.t.columns.c");
        DataType type = DataType.of(kind, kind.name().toLowerCase(Locale.ROOT));
        return new JavaScriptFactory().compile(arguments, new Target(type, NOW, List.of("de", "en"), true));
    }

    /** What a script makes in a column that takes anything. */
    static @Nullable Object value(String engine, String script) {
        return value(of(engine, "[" + script + "]"), 1) instanceof List<?> list ? list.get(0) : null;
    }

    static @Nullable Object value(Generator generator, long row, Cell... inputs) {
        Cell cell = new Cell();
        generator.generate(new TestDraw(inputs).at(row), cell);
        return cell.toObject();
    }
}
