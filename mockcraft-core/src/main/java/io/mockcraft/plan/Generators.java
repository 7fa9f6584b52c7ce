package io.mockcraft.plan;

import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles generators by name for columns. */
final class Generators {

    private static final Generator NONE = (draw, out) -> out.setNull();

    private final Catalogue catalogue;
    private final Schema schema;
    private final Problems problems;

    Generators(Catalogue catalogue, Schema schema, Problems problems) {
        this.catalogue = catalogue;
        this.schema = schema;
        this.problems = problems;
    }

    /** The generator for a column; one that makes nulls when a problem was noted. */
    Generator compile(String name, Arguments arguments, DataType type) {
        Optional<GeneratorFactory> factory = catalogue.find(name);
        if (factory.isEmpty()) {
            List<String> names =
                    catalogue.all().stream().map(GeneratorInfo::name).toList();
            problems.add(
                    arguments.at(),
                    arguments.path(),
                    "no generator \"" + name + "\"",
                    Suggestions.didYouMean(name, names));
            return NONE;
        }
        try {
            return factory.get().compile(arguments, target(type));
        } catch (MockCraftException e) {
            e.problems().forEach(problems::add);
            return NONE;
        }
    }

    /** A generator that MockCraft chose itself, for a column that nobody prescribed. */
    Generator own(String name, Map<String, Object> parameters, DataType type) {
        Arguments arguments = new Arguments(parameters, List.of(), Location.of("catalog"), name);
        return compile(name, arguments, type);
    }

    /** As {@link #own}; empty when the generator cannot be made so. */
    Optional<Generator> tried(String name, Map<String, Object> parameters, DataType type) {
        Problems unsaid = new Problems();
        Generator generator = new Generators(catalogue, schema, unsaid).own(name, parameters, type);
        return unsaid.isEmpty() ? Optional.of(generator) : Optional.empty();
    }

    private Target target(DataType type) {
        return new Target(type, schema.now(), schema.locales(), true);
    }
}
