package io.mockcraft.generator.process;

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
import io.mockcraft.schema.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code generator: process}: values by a program outside the JVM; no schema can allow it to itself.
 *
 * @param workers the programs that run; null where none may
 */
public record ProcessFactory(@Nullable Workers workers) implements GeneratorFactory {

    private static final int INPUTS = 16;

    private static final GeneratorInfo INFO = new GeneratorInfo(
            "process",
            List.of(),
            "custom",
            "The answer of a program to a line of JSON; only where mockcraft.allowProcesses is true.",
            List.of(
                    new Parameter("command", Kind.LIST, true, null, null, List.of(), "The program and its arguments."),
                    new Parameter(
                            "timeout",
                            Kind.DURATION,
                            false,
                            "5s",
                            null,
                            List.of(),
                            "The longest that one answer may take."),
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
                            "What the program is told as locale; the schema's unless given.")),
            0,
            INPUTS,
            "SKU-4711",
            CustomGenerator.FITS);

    @Override
    public GeneratorInfo info() {
        return INFO;
    }

    @Override
    public Generator compile(Arguments arguments, Target target) {
        Parameters given = Parameters.read(INFO, arguments);
        Held held = new Held(INFO.name(), arguments, target.type());
        if (workers == null) {
            throw new MockCraftException(held.problem(
                    "starts a program, and no program may be started here",
                    "if you trust this schema, allow it: -Dmockcraft.allowProcesses=true, "
                            + "MOCKCRAFT_ALLOW_PROCESSES=true or SeedBuilder.allowProcesses()"));
        }
        List<String> command =
                given.list("command").stream().map(String::valueOf).toList();
        if (command.isEmpty()) {
            throw new MockCraftException(held.problem("needs a command", "name the program and its arguments"));
        }
        List<?> locales = given.has("locale") ? given.list("locale") : target.locales();
        String locale = locales.isEmpty() ? "en" : String.valueOf(locales.get(0));
        Question question = Question.at(arguments.path(), locale, arguments.inputs());
        ProcessColumn column = new ProcessColumn(new Worker(workers, command, limit(given, held)), question, held);
        return held.generator(column::value, given.flag("distinct"), Map.of());
    }

    private static Duration limit(Parameters given, Held held) {
        Span span = given.duration("timeout");
        if (span.months() > 0 || span.micros() < 1_000) {
            throw new MockCraftException(held.problem("has no use for that timeout", "take one from 1ms, such as 5s"));
        }
        return Duration.ofMillis(span.micros() / 1_000);
    }
}
