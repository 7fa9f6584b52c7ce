package io.mockcraft.generator.custom;

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

/** What generators have in common whose values are made outside of Java: by a script, by a program. */
public final class Outside {

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

    /** What such a generator says of itself; {@code timeout}, {@code distinct} and {@code locale} stand after its own parameters. */
    public static GeneratorInfo info(String name, List<String> aliases, String description, List<Parameter> own) {
        List<Parameter> parameters =
                Stream.concat(own.stream(), COMMON.stream()).toList();
        return new GeneratorInfo(
                name, aliases, "custom", description, parameters, 0, INPUTS, "SKU-4711", CustomGenerator.FITS);
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
