package io.mockcraft.planner.value;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.formula.Paths;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compiles text with holes. */
final class Templates {

    private static final DataType TEXT = DataType.of(TypeKind.TEXT, "text");

    private final Generators generators;
    private final Paths paths;

    Templates(Generators generators, Paths paths) {
        this.generators = generators;
        this.paths = paths;
    }

    CellPlan plan(TableDraft draft, ColumnDraft column, ValueSource.Template template, String path) {
        List<Part> written = template.parts();
        if (written.size() == 1 && written.get(0) instanceof Part.Expression only && !leads(draft, only)) {
            column.generator = compiled(only, column.column.type(), path);
            return new CellPlan.Generated(column.generator, List.of(), column.stream);
        }
        List<CellPlan.Part> parts = new ArrayList<>();
        Map<String, Integer> times = new TreeMap<>();
        written.forEach(part -> part(draft, column, part, path, times).ifPresent(parts::add));
        return new CellPlan.Template(parts);
    }

    private Optional<CellPlan.Part> part(
            TableDraft draft, ColumnDraft column, Part part, String path, Map<String, Integer> times) {
        if (part instanceof Part.Text text) {
            return Optional.of(new CellPlan.Part(text.text(), null, null));
        } else if (part instanceof Part.Hole hole) {
            return hole(draft, column, hole.path(), path);
        }
        Part.Expression expression = (Part.Expression) part;
        Path way = expression.path();
        return way != null && leads(draft, expression)
                ? hole(draft, column, way, path)
                : Optional.of(made(column, expression, path, times.merge(expression.text(), 1, Integer::sum)));
    }

    private Optional<CellPlan.Part> hole(TableDraft draft, ColumnDraft column, Path way, String path) {
        return paths.resolve(draft, column.inside, way, path).map(found -> new CellPlan.Part(null, found, null));
    }

    /** Each hole draws for itself, also where the same expression stands twice. */
    private CellPlan.Part made(ColumnDraft column, Part.Expression expression, String path, int time) {
        Generator generator = compiled(expression, TEXT, path);
        String stream = column.stream + "#{" + expression.text() + "}" + time;
        return new CellPlan.Part(null, null, new CellPlan.Generated(generator, List.of(), stream));
    }

    private Generator compiled(Part.Expression expression, DataType type, String path) {
        Map<String, Object> values = new TreeMap<>(expression.parameters());
        values.put("expression", expression.text());
        return generators.compile("datafaker", new Arguments(values, List.of(), expression.at(), path), type);
    }

    /** Names of the schema come before those of Datafaker. */
    private static boolean leads(TableDraft draft, Part.Expression expression) {
        Path way = expression.path();
        return way != null && draft.leadingTo(way.segments().get(0)).isPresent();
    }
}
