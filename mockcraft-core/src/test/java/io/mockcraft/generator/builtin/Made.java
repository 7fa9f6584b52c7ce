package io.mockcraft.generator.builtin;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.TestDraw;
import io.mockcraft.problem.Location;
import io.mockcraft.row.Cell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compiles generators of the shipped catalogue for tests, and reads what they make. */
final class Made {

    static final Catalogue CATALOGUE = Catalogues.builtIn();
    /** Those whose values are ours, not a script's or a program's. */
    static final List<GeneratorInfo> OURS = CATALOGUE.all().stream()
            .filter(info -> !info.category().equals("custom"))
            .toList();

    static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");

    private Made() {}

    static DataType type(TypeKind kind) {
        return DataType.of(kind, kind.name().toLowerCase(Locale.ROOT));
    }

    static DataType varchar(int length) {
        return sized(TypeKind.TEXT, "varchar(" + length + ")", length, -1, 0);
    }

    static DataType numeric(int precision, int scale) {
        return sized(TypeKind.DECIMAL, "numeric(" + precision + "," + scale + ")", -1, precision, scale);
    }

    static DataType sized(TypeKind kind, String name, int length, int precision, int scale) {
        return new DataType(kind, name, length, precision, scale, List.of(), null, List.of(), List.of());
    }

    /** The generator for its natural type. */
    static Generator natural(String name, Map<String, Object> parameters) {
        TypeKind kind = CATALOGUE.find(name).orElseThrow().info().fits().get(0);
        return of(name, parameters, type(kind));
    }

    static Generator of(String name, Map<String, Object> parameters, DataType type) {
        return of(name, parameters, type, List.of("en"), 0);
    }

    static Generator of(String name, Map<String, Object> parameters, DataType type, List<String> locales, int inputs) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            paths.add("input" + i);
        }
        Arguments arguments = new Arguments(parameters, paths, new Location("shop.yaml", 3, 7), "tables.t.columns.c");
        return CATALOGUE.find(name).orElseThrow().compile(arguments, new Target(type, NOW, locales, true));
    }

    /** The value of row {@code row}. */
    static @Nullable Object value(Generator generator, long row, Cell... inputs) {
        Cell cell = new Cell();
        generator.generate(new TestDraw(inputs).at(row), cell);
        return cell.toObject();
    }

    /** The distinct value of a number, in the row of that number. */
    static @Nullable Object distinct(Generator generator, long number, Cell... inputs) {
        Cell cell = new Cell();
        distinct(generator).generate(number, new TestDraw(inputs).at(number), cell);
        return cell.toObject();
    }

    static Distinct distinct(Generator generator) {
        return Objects.requireNonNull(generator.distinct(), "the generator makes no distinct values");
    }

    static Cell text(String value) {
        Cell cell = new Cell();
        cell.setText(value);
        return cell;
    }
}
