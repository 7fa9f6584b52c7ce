package io.mockcraft.generator.outside;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.parameter.Parameters;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.schema.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What generators have in common whose values are made by somebody else's code. */
public final class Outside {

    /** Any: only the values tell. Tables that MockCraft makes itself get text for them. */
    public static final List<TypeKind> FITS = Stream.concat(Stream.of(TypeKind.TEXT), Stream.of(TypeKind.values()))
            .distinct()
            .toList();

    private static final int INPUTS = 16;
    private static final long SHORTEST_MICROS = 1_000;

    private static final List<Parameter> COMMON = List.of(
            Parameter.preset("timeout", Kind.DURATION, "5s", "The longest that one value may take."),
            Parameter.preset(
                    "distinct",
                    Kind.BOOLEAN,
                    "false",
                    "The promise of another value for each rank, which a unique column needs."),
            Parameter.optional("locale", Kind.LIST, "What it is told as locale; the schema's unless given."));

    private Outside() {}

    /** Whether a compiled generator runs such code. */
    public static boolean makes(Generator generator) {
        return generator instanceof Made || generator instanceof DistinctMade;
    }

    /** What a generator says of itself that asks a script or a program; {@code timeout}, {@code distinct} and {@code locale} stand after its own parameters. */
    public static GeneratorInfo info(String name, List<String> aliases, String description, List<Parameter> own) {
        List<Parameter> parameters =
                Stream.concat(own.stream(), COMMON.stream()).toList();
        return new GeneratorInfo(name, aliases, "custom", description, parameters, 0, INPUTS, "SKU-4711", FITS);
    }

    /**
     * How long one value may take.
     *
     * @throws MockCraftException when that is no time to wait
     */
    public static Duration limit(Parameters given, Held held) {
        Span span = given.duration("timeout");
        if (span.months() > 0 || span.micros() < SHORTEST_MICROS) {
            throw new MockCraftException(held.problem("has no use for that timeout", "take one from 1ms, such as 5s"));
        }
        return Duration.ofMillis(span.micros() / 1_000);
    }

    /** The locales to tell, the first of them meant most. */
    public static List<String> locales(Parameters given, Target target) {
        return given.has("locale")
                ? given.list("locale").stream().map(String::valueOf).toList()
                : target.locales();
    }
}
