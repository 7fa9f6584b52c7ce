package io.mockcraft.planner.guess;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.constraint.Checker;
import io.mockcraft.generator.Generator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Text of ever plainer shapes, for checks that refuse what is usual: no space, no capital, no digit. */
final class PlainerText {

    private static final List<String> SHAPES =
            List.of("[a-z]{4,9}-[a-z]{4,9}", "[a-z]{6,12}", "[A-Z]{6,12}", "[0-9]{8,12}", "[a-z]{1,5}");

    private final Generators generators;

    PlainerText(Generators generators) {
        this.generators = generators;
    }

    /** The generator itself, where checks let its values pass, also distinct ones; else the first shape that does better. */
    Generator unlessPasses(Generator usual, Column column, int place, Checker checker) {
        TypeKind kind = column.type().kind();
        if (kind != TypeKind.TEXT && kind != TypeKind.CHAR || passes(usual, place, checker)) {
            return usual;
        }
        return all(column)
                .filter(shaped -> passes(shaped, place, checker))
                .findFirst()
                .orElse(usual);
    }

    /** Texts of each shape that the column holds. */
    Stream<Generator> all(Column column) {
        return SHAPES.stream()
                .flatMap(shape -> generators.tried("pattern", Map.of("pattern", shape), column.type()).stream());
    }

    private static boolean passes(Generator generator, int place, Checker checker) {
        return Probe.passes(generator, place, checker)
                && Optional.ofNullable(generator.distinct())
                        .map(distinct -> Probe.passes(
                                (draw, out) -> distinct.generate(draw.rank() % distinct.capacity(), draw, out),
                                place,
                                checker))
                        .orElse(true);
    }
}
